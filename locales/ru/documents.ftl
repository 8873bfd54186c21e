### Что хранят и печатают: краткое изложение дела, соглашение, рекомендация, материалы для компетентного органа.

## Рамка каждого документа.

document-service = Concord, урегулирование споров онлайн
document-summary-title = Краткое изложение дела
document-settlement-title = Соглашение об урегулировании спора
document-recommendation-title = Рекомендация
document-enforcement-title = Материалы для компетентного органа: договорённость не исполнена
document-case = Дело { $reference }
document-two-languages = Документ состоит из двух частей на разных языках: { $first } и { $second }. Содержание частей одинаково.
document-one-language = Язык документа: { $language }.
document-made = Составлено { $date-time }
document-times = Время указано по месту нахождения каждой стороны.

## Тексты на нескольких языках.

document-authentic = Подлинный текст, язык: { $language }
document-translation = Перевод. Силу имеет только подлинный текст.
document-machine-translation = Машинный перевод, не проверенный человеком. Силу имеет только подлинный текст.
document-no-translation = Перевода этого текста нет.
document-erased = Этот текст удалён по истечении срока хранения.
document-authentic-rule = Текст, который написал человек, имеет силу на том языке, на котором он написан. Перевод лишь помогает его понять.

## Заголовки.

document-heading-case = Дело
document-heading-parties = Стороны
document-heading-purchase = Покупка и проблема
document-heading-complaint = Жалоба
document-heading-answer = Ответ продавца
document-heading-history = Что произошло и когда
document-heading-terms = Условия
document-heading-evidence = Доказательства
document-heading-outcome = Итог
document-heading-agreement = Как достигнуто соглашение
document-heading-effect = Что это означает
document-heading-facts = О чём спор
document-heading-reasons = Обоснование
document-heading-breach = Что не исполнено
document-heading-finding = Что установил сотрудник службы
document-heading-record = Журнал, на котором основан документ

## Подписи к значениям и заголовки столбцов.

document-label-reference = Номер дела
document-label-stage = Этап
document-label-outcome = Итог
document-label-ground = Основание
document-label-reason = Причина
document-label-filed = Жалоба подана
document-label-served = Продавец уведомлен
document-label-answered = Продавец ответил
document-label-due = Срок
document-label-closed = Закрыто
document-label-name = Имя или наименование
document-label-role = Сторона
document-label-country = Государство
document-label-language = Язык
document-label-email = Электронная почта
document-label-phone = Телефон
document-label-website = Веб-сайт
document-label-address = Адрес
document-label-registration-number = Регистрационный номер
document-label-representative = Представитель
document-label-mediator = Медиатор
document-label-order-reference = Номер заказа
document-label-ordered-on = Дата заказа
document-label-marketplace = Торговая площадка
document-label-category = Товар или услуга
document-label-amount = Сумма
document-label-problem = Проблема
document-label-remedies = Что просит потребитель
document-label-contacted-on = Дата обращения к продавцу
document-label-when = Когда
document-label-who = Кто
document-label-what = Что
document-label-number = Номер
document-label-debtor = Кто исполняет
document-label-term = Что нужно сделать
document-label-due-by = Не позднее
document-label-state = Состояние
document-label-file = Файл
document-label-kind = Вид
document-label-size = Размер
document-label-fingerprint = Цифровой отпечаток (SHA-256)
document-label-authority = Компетентный орган
document-label-given-on = Дата рекомендации
document-label-reached-on = Дата соглашения
document-label-answer-by = Срок для ответа
document-label-algorithm = Алгоритм
document-label-events = Число событий
document-label-head = Отпечаток всего журнала

## Значения.

document-size-kilobytes = { $n } КБ
document-data-erased = Удалено по истечении срока хранения
document-no-answer = Продавец не ответил в срок.
document-answered-late = Ответ поступил после окончания срока.
document-no-evidence = Доказательства в этом документе не приведены.
document-no-terms = Условий нет.

## Соглашение.

document-settlement-intro = Указанные здесь стороны урегулировали свой спор на условиях, приведённых ниже.
document-settlement-by-offer = Одна сторона сделала предложение, и другая сторона приняла его онлайн.
document-settlement-by-proposal = Медиатор внёс предложение, и обе стороны приняли его онлайн.
document-settlement-by-bids = Каждая сторона указала конфиденциальный предел. Пределы пересеклись, и согласованная сумма находится посередине между ними.
document-settlement-performance = Каждая сторона исполняет условия не позднее даты, указанной рядом с каждым из них. Служба следит за исполнением. Если условие не исполнено, другая сторона может сообщить об этом на странице дела.
document-settlement-online = Обе стороны дали согласие онлайн, поэтому подписи под соглашением не нужны. Как и когда они согласились, видно из журнала ниже.
document-settlement-effect = Это соглашение между сторонами. Какое значение оно имеет в суде, зависит от закона государства.
document-settlement-mediator = Соглашение достигнуто в ходе медиации с указанным выше медиатором.

## Рекомендация.

document-recommendation-intro = Указанный здесь медиатор даёт эту рекомендацию по спору между сторонами.
document-recommendation-on-submissions = Она основана на изложенных позициях обеих сторон и на доказательствах, имеющихся в деле.
document-recommendation-on-papers = Продавец не ответил. Рекомендация основана на жалобе и на доказательствах, имеющихся в деле.
document-recommendation-binding = После возникновения спора обе стороны согласились, что эта рекомендация для них обязательна.
document-recommendation-not-binding = Эта рекомендация обязательна, только если её примут обе стороны. Сторону, которая её отклонит или не ответит, она не связывает.
document-recommendation-rights = Права сторон обратиться в суд или компетентный орган сохраняются.
document-recommendation-corrected = Медиатор исправил описку в этой рекомендации: { $date-time }. Больше ничего не изменено.

## Материалы для компетентного органа.

document-enforcement-intro = Указанное ниже условие не исполнено. Из этих материалов видно, о чём стороны договорились, что не исполнено и какие подтверждения дала каждая сторона.
document-enforcement-request = Материалы направляются компетентному органу государства продавца для сведения. Орган решает по своему закону, какие меры принять.
document-enforcement-finding = До составления этих материалов сотрудник службы рассмотрел подтверждения обеих сторон.

## Журнал.

document-record-intro = Каждое событие дела хранится в цепочке цифровых отпечатков. Ничего в ней нельзя изменить незаметно.
document-record-check = Чтобы проверить журнал, скачайте материалы дела и запустите для них команду «concord verify». Она работает без подключения к сети. Сравните показанный ею отпечаток с напечатанным здесь.
document-record-withheld = Некоторые события известны только одной стороне и здесь не показаны. Их отпечатки входят в цепочку.
document-record-erased = Некоторые тексты удалены по истечении срока хранения. Их отпечатки по-прежнему входят в цепочку.

## Что произошло: строки истории дела.

event-complaint-filed = Жалоба подана
event-complaint-admitted = Жалоба принята
event-complaint-refused = Жалоба не принята
event-information-requested = Запрошены дополнительные сведения
event-information-supplied-in-part = Дана часть сведений
event-information-supplied = Сведения даны
event-information-not-supplied = Сведения не даны в срок
event-address-supplied = Указан другой адрес продавца
event-service-attempt-failed = Уведомление продавцу вернулось недоставленным
event-unverified-address-reached = Уведомление доставлено на адрес, принадлежность которого продавцу не подтверждена
event-merchant-address-confirmed = Сотрудник службы подтвердил адрес продавца
event-relay-accepted = Почтовая служба приняла уведомление для продавца
event-complaint-served = Уведомление вручено продавцу
event-returned-to-service = Дело возвращено: уведомление продавцу нужно вручить снова
event-bounce-noted = Уведомление вернулось недоставленным
event-response-received = Продавец ответил
event-late-response-received = Продавец ответил после окончания срока
event-no-response-recorded = Продавец не ответил в срок
event-no-response-explained = Продавец объяснил, почему не было ответа
event-no-response-published = Сведения о непредставлении ответа внесены в публичный реестр
event-extension-requested = Поступила просьба продлить срок
event-extension-granted = Срок продлён
event-extension-refused = В продлении срока отказано
event-offer-made = Сделано предложение
event-offer-withdrawn = Предложение отозвано
event-offer-accepted = Предложение принято
event-offer-declined = Предложение отклонено
event-offer-expired = Предложение утратило силу без ответа
event-evidence-added = Добавлены доказательства
event-bid-made = Указан конфиденциальный предел
event-settlement-held = Соглашение должен подтвердить сотрудник службы
event-settlement-reached = Спор урегулирован
event-counterclaim-made = Заявлено встречное требование
event-message-sent = Отправлено сообщение
event-representative-appointed = Назначен представитель
event-negotiation-ended = Переговоры завершились без соглашения
event-appointment-opened = Начался выбор медиатора
event-mediator-invited = Медиатору предложено взять дело
event-mediator-declared = Медиатор сообщил, есть ли конфликт интересов
event-mediator-declined = Медиатор, которому предложили дело, отказался
event-declaration-missed = Медиатор, которому предложили дело, не ответил в срок
event-mediator-objected-to = Сторона заявила отвод медиатору
event-officer-appointment-due = Медиатора должен назначить сотрудник службы
event-mediator-appointed = Медиатор назначен
event-material-withheld = Материалы переговоров скрыты от медиатора
event-material-released = Материалы переговоров показаны медиатору
event-objection-raised = Сторона заявила отвод медиатору и указала причины
event-objection-decided = Принято решение об отводе
event-mediator-resigned = Медиатор сложил полномочия
event-mediator-replaced = Медиатор заменён
event-stage-resumed = Дело продолжилось с новым медиатором
event-mediation-opened = Медиация началась
event-mediation-ended = Медиация завершилась без соглашения
event-proposal-made = Медиатор внёс предложение
event-proposal-accepted = Сторона приняла предложение медиатора
event-acceptance-taken-back = Сторона отозвала своё согласие
event-proposal-declined = Сторона отклонила предложение медиатора
event-proposal-lapsed = Предложение медиатора утратило силу без согласия обеих сторон
event-submissions-opened = Обеим сторонам предложено изложить свою позицию
event-submission-made = Сторона изложила свою позицию
event-binding-agreed = Сторона согласилась, что рекомендация для неё обязательна
event-decision-opened = Медиатор начал готовить рекомендацию
event-decision-missed = Медиатор не дал рекомендацию в срок
event-recommendation-given = Медиатор дал рекомендацию
event-recommendation-corrected = В рекомендации исправлена описка
event-recommendation-answered = Сторона ответила на рекомендацию
event-recommendation-accepted = Рекомендация принята или является обязательной
event-recommendation-declined = Рекомендацию приняли не обе стороны
event-complaint-withdrawn = Потребитель отозвал жалобу
event-case-discontinued = Дело завершено без результата
event-performance-reminded = Отправлено напоминание: об исполнении условия ещё не сообщено
event-performance-reported = Сообщено об исполнении условия
event-performance-confirmed = Другая сторона подтвердила исполнение условия
event-performance-not-disputed = Исполнение условия в срок не оспорено
event-performance-disputed = Исполнение условия оспорено
event-performance-not-reported = Об исполнении условия не сообщено в срок
event-performance-decided = Сотрудник службы решил, исполнено ли условие
event-performance-unresolved = Вопрос об исполнении условия не решён в срок
event-case-closed = Дело закрыто
event-review-requested = Поступила просьба о пересмотре
event-review-not-requested = Просьба о пересмотре в срок не поступила
event-review-refused = После пересмотра жалоба вновь не принята
event-case-resumed = Дело возобновлено
event-case-not-resumed = Дело не возобновлено в срок
event-case-rated = Сторона оценила, как велось дело
event-rating-ended = Срок для оценки прошёл
event-case-bundled = Дело объединено с похожими
event-bundle-left = Сторона вышла из группы дел
event-data-held = Персональные данные хранятся дольше по указанной причине
event-data-released = Персональные данные больше не хранятся по этой причине
event-service-delayed = Служба не уложилась в срок
event-data-erased = Персональные данные удалены
event-withheld = Действие, сведения о котором доступны не всем
