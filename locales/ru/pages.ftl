### The pages in the browser: headings, questions, hints and buttons. A heading of a question is a question. A button begins with a verb.

## On every page.

# Link that leads past the head of the page, for people who use a keyboard or hear the page.
page-skip = Перейти к содержанию
page-language = Язык
page-menu = Основные страницы
page-sign-in = Войти
page-sign-out = Выйти
page-my-cases = Мои дела
page-complain = Подать жалобу
page-check-notice = Подлинное ли это уведомление?
page-interface = Для программ: веб-API
page-free-of-charge = Для потребителей служба бесплатна.
page-back = Назад
page-continue = Продолжить
page-optional = { $label } (необязательно)
# Stands before the title in the tab of the browser when a form has errors.
page-error-title = Ошибка: { $title }
page-error-heading = Возникла проблема
page-next = Следующая страница
page-not-given = Не указано
page-home = Перейти на главную страницу
page-form-expired = Форма была открыта слишком долго, или ваш браузер не сохранил файл cookie. Всё, что вы ввели, осталось на месте. Отправьте форму ещё раз.

## The front page.

home-title = Купили у продавца из другого государства, и что-то пошло не так?
home-intro = Расскажите нам об этом один раз, на своём языке. Мы передадим вашу жалобу продавцу, и вы вместе будете искать решение онлайн. Если это не удастся, поможет нейтральный медиатор.
home-start = Подать жалобу
home-how-heading = Как это происходит
home-how-file = Вы сообщаете, что не так и чего вы требуете. Это занимает около десяти минут.
home-how-respond = Продавец получает уведомление на своём языке. На ответ у него есть десять дней.
home-how-negotiate = Вы с продавцом ведёте переговоры. Предложения составляются из готовых формулировок, поэтому каждая сторона читает их на своём языке.
home-how-mediate = Если договориться не удалось, бесплатно помогает медиатор, который не связан ни с одной из сторон.
home-how-end = Дело завершается соглашением или рекомендацией. Мы следим за исполнением.
home-rights = Ваше право обратиться в суд или компетентный орган сохраняется.
home-sellers-heading = Продавцам
home-sellers = Вы получили от нас уведомление? Откройте ссылку из него или войдите с адресом, на который оно пришло. Чтобы ответить, учётная запись не нужна.
home-states-heading = Государства-участники

## Signing in.

sign-in-title = Вход
sign-in-intro = Мы отправим код на ваш адрес электронной почты. Пароль не нужен.
sign-in-email = Адрес электронной почты
sign-in-send = Отправить код
sign-in-code-title = Введите код
# $email is the address that the code was sent to.
sign-in-code-sent = Если адрес { $email } подходит для входа, мы отправили на него код из восьми цифр. Код действует один раз, в течение десяти минут.
sign-in-code = Код из письма
sign-in-totp = Код из приложения-аутентификатора
sign-in-totp-hint = Шесть цифр. Этот код нужен только сотрудникам службы.

## The form of a complaint.

complaint-title = Подать жалобу
complaint-before-contact = Сначала напишите продавцу и дайте ему время на ответ. Если вы этого ещё не сделали, подготовить жалобу здесь всё равно можно.
complaint-before-need = Подготовьте номер заказа, цену и адрес электронной почты или веб-сайта продавца.
complaint-before-save = Каждый ответ сохраняется, когда вы переходите дальше. Вы можете прерваться в любой момент и продолжить позже, в том числе на другом устройстве.
complaint-begin = Начать
# $date is the day on which the draft is erased.
complaint-kept-until = Ваши ответы хранятся до { $date }.
complaint-step = Вопрос { $n } из { $all }
complaint-problem = Что не так?
complaint-category = Что вы купили?
complaint-order = Что вы знаете о заказе?
complaint-ordered-on = Когда вы сделали заказ?
complaint-date-hint = Год, месяц и день, например 2026-10-01.
complaint-order-reference = Номер заказа
complaint-marketplace = Торговая площадка, на которой вы купили
complaint-amount = Сколько вы заплатили?
complaint-amount-number = Сумма
complaint-amount-hint = Цифрами, дробная часть через точку, например 129.90.
complaint-currency = Валюта
complaint-merchant = У кого вы купили?
complaint-merchant-name = Имя или наименование продавца
complaint-merchant-country = Государство продавца
complaint-merchant-email = Адрес электронной почты продавца
complaint-merchant-website = Веб-сайт продавца
complaint-contact = Когда вы обратились к продавцу?
complaint-contact-hint = День, когда вы впервые сообщили продавцу об этой проблеме. Если вы этого ещё не сделали, сначала напишите продавцу.
complaint-other-proceedings = Рассматривает ли этот спор суд или другой орган?
complaint-yes = Да
complaint-no = Нет
complaint-description = Что произошло?
complaint-description-hint = Расскажите по порядку, как всё было. Не указывайте номера карт и пароли. Этот текст прочитает продавец.
complaint-remedies = Чего вы требуете?
complaint-remedies-hint = Выберите всё, что подходит. Если речь о деньгах, укажите сумму.
complaint-remedy-amount = Какую сумму?
complaint-consumer = Кто вы?
complaint-consumer-name = Ваше полное имя
complaint-consumer-country = Государство, в котором вы живёте
complaint-consumer-email = Ваш адрес электронной почты
complaint-consumer-email-hint = Мы будем писать вам на этот адрес. Продавец увидит ваше имя и этот адрес.
complaint-consumer-phone = Ваш номер телефона
complaint-language = На каком языке вам писать?
complaint-consents = На что вы даёте согласие?
complaint-check-title = Проверьте свои ответы
complaint-check-intro = Пока ничего не отправлено. Если что-то неверно, измените ответ.
complaint-change = Изменить
complaint-missing = Ответа пока нет
complaint-send-heading = Отправка жалобы
complaint-send-hint = Сначала мы отправим код на ваш адрес электронной почты, чтобы убедиться, что адрес принадлежит вам.
complaint-send = Подтвердить адрес и отправить
complaint-send-known = Отправить жалобу
complaint-resume-mail = Прислать ссылку, чтобы продолжить позже
complaint-resume-mailed = Ссылка на этот черновик отправлена на ваш адрес электронной почты.
complaint-filed-title = Ваша жалоба подана
complaint-filed-reference = Номер вашего дела
complaint-filed-next-heading = Что будет дальше
complaint-filed-print = Распечатайте эту страницу или сохраните её адрес. Дело вы найдёте в разделе «Мои дела».

## The list of cases.

cases-title = Мои дела
cases-none = Здесь пока нет дел.
cases-none-found = По этому запросу дел не найдено.
cases-search = Имя или номер дела
cases-stage = Этап
cases-all-stages = Все этапы
cases-show = Показать
cases-next-limit = Ближайший срок
cases-no-limit = Нет

## The page of a case.

case-title = Дело { $reference }
case-where-heading = На каком этапе дело
case-limits-heading = Сроки
case-limit-provisional = Эта дата предварительная: официальный календарь на тот год ещё не опубликован.
case-you = Вы
case-actions-heading = Что вы можете сделать сейчас
case-actions-none = Сейчас от вас ничего не требуется. Мы напишем вам, когда это изменится.
case-more-actions = Что ещё вы можете сделать
case-offers-heading = Предложения
case-offers-none = Предложений пока нет.
case-offer-open = Ожидает ответа
case-offer-accepted = Принято
case-offer-declined = Отклонено
case-offer-withdrawn = Отозвано
case-offer-expired = Утратило силу без ответа
case-offer-superseded = Заменено другим предложением
case-entitlement = Чего требует потребитель
case-messages-heading = Сообщения
case-messages-none = Сообщений пока нет.
case-messages-older = Другие сообщения
case-evidence-heading = Доказательства
case-evidence-none = Файлов пока нет.
case-evidence-add = Добавить файл
case-evidence-file = Файл
case-evidence-hint = Изображение, PDF или текст, не больше { $limit }. Другая сторона увидит файл.
case-evidence-kind = Что видно из этого файла?
case-history-heading = Что произошло
case-history-private = Действие, сведения о котором вам недоступны
case-file-heading = Материалы дела
case-file-download = Скачать материалы дела (ZIP)
case-file-hint = В архиве весь журнал дела, доказательства и краткое изложение на двух языках.

## Doing something in a case.

act-confirm-hint = Прежде чем продолжить, прочитайте это ещё раз.
act-text = Ваш текст
act-note = Примечание
act-reasons = Обоснование
act-question = Вопрос
act-ground = Основание
act-reason = Причина
act-position = Ваша позиция
act-audience = Кто сможет это прочитать
act-of-whom = У кого вы запрашиваете сведения?
act-mediator = Медиатор
act-offer = Какое предложение?
act-term = Какое условие?
act-days = Сколько дней?
act-limit = Ваш предел
act-address-kind = Вид адреса
act-address = Адрес
act-representative-name = Имя представителя
act-representative-email = Адрес электронной почты представителя
act-mandate = Полномочия представителя
act-declaration = Ваше заявление
act-statement = Обстоятельства, о которых вы сообщаете
act-finding = Что вы установили?
act-granted = Принимается ли жалоба после пересмотра?
act-upheld = Нужно ли заменить медиатора?
act-of-what = Какой срок нужно продлить?
act-of-stage = Срок этого этапа
act-of-outer-limit = Срок всей процедуры
act-bundle = Номер группы
act-cause = Причина отвода
act-correction = Что было неверно и как должно быть
act-score = Насколько вы довольны?
act-score-1 = 1 — совсем нет
act-score-2 = 2
act-score-3 = 3
act-score-4 = 4
act-score-5 = 5 — полностью
act-resolved = Считаете ли вы спор урегулированным?
act-terms-heading = Что делает каждая сторона
act-term-n = Условие { $n }
act-term-debtor = Кто исполняет
act-term-remedy = Что нужно сделать
act-term-amount = Сумма
act-term-currency = Валюта
act-term-days = Срок исполнения в днях после заключения соглашения
act-term-words = Пояснение своими словами, если нужно
act-offer-with-answer = Предложение вместе с вашим ответом

## The invitation of a seller.

invitation-title = Жалоба на покупку, сделанную у вас
invitation-intro = Потребитель из другого государства подал жалобу и просит вас найти решение. Нажмите кнопку, чтобы увидеть номер дела и узнать, о чём жалоба.
invitation-open = Показать жалобу
invitation-problem = О чём жалоба
# $address is a mail address, all but hidden.
invitation-code-hint = Чтобы прочитать жалобу и ответить на неё, нужен код. Мы отправим его на адрес { $address }.
invitation-send-code = Отправить код
invitation-enter = Открыть дело

## Checking a notice.

notice-title = Подлинное ли это уведомление?
notice-intro = В каждом нашем уведомлении есть номер дела и код. Введите и то и другое, и мы скажем, отправляли ли мы его.
notice-reference = Номер дела
notice-code = Код уведомления
notice-check = Проверить уведомление
notice-genuine = Это уведомление отправили мы.
notice-unknown = Такого уведомления мы не знаем. Не открывайте ссылки из него и ничего не платите.
