### The pages in the browser: headings, questions, hints and buttons. A heading of a question is a question. A button begins with a verb.

## On every page.

# Link that leads past the head of the page, for people who use a keyboard or hear the page.
page-skip = Перайсці да зместу
page-language = Мова
page-menu = Асноўныя старонкі
page-sign-in = Увайсці
page-sign-out = Выйсці
page-my-cases = Мае справы
page-complain = Падаць скаргу
page-check-notice = Ці сапраўднае гэта апавяшчэнне?
page-interface = Для праграм: вэб-API
page-free-of-charge = Для спажыўцоў служба бясплатная.
page-back = Назад
page-continue = Працягнуць
page-optional = { $label } (неабавязкова)
# Stands before the title in the tab of the browser when a form has errors.
page-error-title = Памылка: { $title }
page-error-heading = Узнікла праблема
page-next = Наступная старонка
page-not-given = Не ўказана
page-home = Перайсці на галоўную старонку
page-form-expired = Форма была адкрыта занадта доўга, або ваш браўзер не захаваў файл cookie. Усё, што вы ўвялі, засталося на месцы. Адпраўце форму яшчэ раз.

## The front page.

home-title = Купілі ў прадаўца з іншай дзяржавы, і нешта пайшло не так?
home-intro = Раскажыце нам пра гэта адзін раз, на сваёй мове. Мы перададзім вашу скаргу прадаўцу, і вы разам будзеце шукаць рашэнне анлайн. Калі гэта не ўдасца, дапаможа нейтральны медыятар.
home-start = Падаць скаргу
home-how-heading = Як гэта адбываецца
home-how-file = Вы паведамляеце, што не так і чаго вы патрабуеце. Гэта займае каля дзесяці хвілін.
home-how-respond = Прадавец атрымлівае апавяшчэнне на сваёй мове. На адказ у яго ёсць дзесяць дзён.
home-how-negotiate = Вы з прадаўцом вядзяце перагаворы. Прапановы складаюцца з гатовых фармулёвак, таму кожны бок чытае іх на сваёй мове.
home-how-mediate = Калі дамовіцца не ўдалося, бясплатна дапамагае медыятар, які не звязаны ні з адным з бакоў.
home-how-end = Справа завяршаецца пагадненнем або рэкамендацыяй. Мы сочым за выкананнем.
home-rights = Ваша права звярнуцца ў суд або кампетэнтны орган захоўваецца.
home-sellers-heading = Прадаўцам
home-sellers = Вы атрымалі ад нас апавяшчэнне? Адкрыйце спасылку з яго або ўвайдзіце з адрасам, на які яно прыйшло. Каб адказаць, уліковы запіс не патрэбны.
home-states-heading = Дзяржавы-ўдзельніцы

## Signing in.

sign-in-title = Уваход
sign-in-intro = Мы адправім код на ваш адрас электроннай пошты. Пароль не патрэбны.
sign-in-email = Адрас электроннай пошты
sign-in-send = Адправіць код
sign-in-code-title = Увядзіце код
# $email is the address that the code was sent to.
sign-in-code-sent = Калі адрас { $email } падыходзіць для ўваходу, мы адправілі на яго код з васьмі лічбаў. Код дзейнічае адзін раз, на працягу дзесяці хвілін.
sign-in-code = Код з ліста
sign-in-totp = Код з праграмы-аўтэнтыфікатара
sign-in-totp-hint = Шэсць лічбаў. Гэты код патрэбны толькі супрацоўнікам службы.

## The form of a complaint.

complaint-title = Падаць скаргу
complaint-before-contact = Спачатку напішыце прадаўцу і дайце яму час на адказ. Калі вы гэтага яшчэ не зрабілі, падрыхтаваць скаргу тут усё роўна можна.
complaint-before-need = Падрыхтуйце нумар заказа, цану і адрас электроннай пошты або вэб-сайта прадаўца.
complaint-before-save = Кожны адказ захоўваецца, калі вы пераходзіце далей. Вы можаце спыніцца ў любы момант і працягнуць пазней, у тым ліку на іншай прыладзе.
complaint-begin = Пачаць
# $date is the day on which the draft is erased.
complaint-kept-until = Вашы адказы захоўваюцца да { $date }.
complaint-step = Пытанне { $n } з { $all }
complaint-problem = Што не так?
complaint-category = Што вы купілі?
complaint-order = Што вы ведаеце пра заказ?
complaint-ordered-on = Калі вы зрабілі заказ?
complaint-date-hint = Год, месяц і дзень, напрыклад 2026-10-01.
complaint-order-reference = Нумар заказа
complaint-marketplace = Гандлёвая пляцоўка, на якой вы купілі
complaint-amount = Колькі вы заплацілі?
complaint-amount-number = Сума
complaint-amount-hint = Лічбамі, дробавая частка праз кропку, напрыклад 129.90.
complaint-currency = Валюта
complaint-merchant = У каго вы купілі?
complaint-merchant-name = Імя або найменне прадаўца
complaint-merchant-country = Дзяржава прадаўца
complaint-merchant-email = Адрас электроннай пошты прадаўца
complaint-merchant-website = Вэб-сайт прадаўца
complaint-contact = Калі вы звярнуліся да прадаўца?
complaint-contact-hint = Дзень, калі вы ўпершыню паведамілі прадаўцу пра гэту праблему. Калі вы гэтага яшчэ не зрабілі, спачатку напішыце прадаўцу.
complaint-other-proceedings = Ці разглядае гэту спрэчку суд або іншы орган?
complaint-yes = Так
complaint-no = Не
complaint-description = Што адбылося?
complaint-description-hint = Раскажыце па парадку, як усё было. Не ўказвайце нумары карт і паролі. Гэты тэкст прачытае прадавец.
complaint-remedies = Чаго вы патрабуеце?
complaint-remedies-hint = Выберыце ўсё, што падыходзіць. Калі гаворка пра грошы, укажыце суму.
complaint-remedy-amount = Якую суму?
complaint-consumer = Хто вы?
complaint-consumer-name = Ваша поўнае імя
complaint-consumer-country = Дзяржава, у якой вы жывяце
complaint-consumer-email = Ваш адрас электроннай пошты
complaint-consumer-email-hint = Мы будзем пісаць вам на гэты адрас. Прадавец убачыць ваша імя і гэты адрас.
complaint-consumer-phone = Ваш нумар тэлефона
complaint-language = На якой мове вам пісаць?
complaint-consents = На што вы даяце згоду?
complaint-check-title = Праверце свае адказы
complaint-check-intro = Пакуль нічога не адпраўлена. Калі нешта няправільна, змяніце адказ.
complaint-change = Змяніць
complaint-missing = Адказу пакуль няма
complaint-send-heading = Адпраўка скаргі
complaint-send-hint = Спачатку мы адправім код на ваш адрас электроннай пошты, каб пераканацца, што адрас належыць вам.
complaint-send = Пацвердзіць адрас і адправіць
complaint-send-known = Адправіць скаргу
complaint-resume-mail = Даслаць спасылку, каб працягнуць пазней
complaint-resume-mailed = Спасылка на гэты чарнавік адпраўлена на ваш адрас электроннай пошты.
complaint-filed-title = Ваша скарга пададзена
complaint-filed-reference = Нумар вашай справы
complaint-filed-next-heading = Што будзе далей
complaint-filed-print = Раздрукуйце гэту старонку або захавайце яе адрас. Справу вы знойдзеце ў раздзеле «Мае справы».

## The list of cases.

cases-title = Мае справы
cases-none = Тут пакуль няма спраў.
cases-none-found = Па гэтым запыце спраў не знойдзена.
cases-search = Імя або нумар справы
cases-stage = Этап
cases-all-stages = Усе этапы
cases-show = Паказаць
cases-next-limit = Бліжэйшы тэрмін
cases-no-limit = Няма

## The page of a case.

case-title = Справа { $reference }
case-where-heading = На якім этапе справа
case-limits-heading = Тэрміны
case-limit-provisional = Гэта дата папярэдняя: афіцыйны каляндар на той год яшчэ не апублікаваны.
case-you = Вы
case-actions-heading = Што вы можаце зрабіць цяпер
case-actions-none = Цяпер ад вас нічога не патрабуецца. Мы напішам вам, калі гэта зменіцца.
case-more-actions = Што яшчэ вы можаце зрабіць
case-offers-heading = Прапановы
case-offers-none = Прапаноў пакуль няма.
case-offer-open = Чакае адказу
case-offer-accepted = Прынята
case-offer-declined = Адхілена
case-offer-withdrawn = Адклікана
case-offer-expired = Страціла сілу без адказу
case-offer-superseded = Заменена іншай прапановай
case-entitlement = Чаго патрабуе спажывец
case-messages-heading = Паведамленні
case-messages-none = Паведамленняў пакуль няма.
case-messages-older = Іншыя паведамленні
case-evidence-heading = Доказы
case-evidence-none = Файлаў пакуль няма.
case-evidence-add = Дадаць файл
case-evidence-file = Файл
case-evidence-hint = Выява, PDF або тэкст, не больш за { $limit }. Другі бок убачыць файл.
case-evidence-kind = Што відаць з гэтага файла?
case-history-heading = Што адбылося
case-history-private = Дзеянне, звесткі пра якое вам недаступныя
case-file-heading = Матэрыялы справы
case-file-download = Спампаваць матэрыялы справы (ZIP)
case-file-hint = У архіве ўвесь журнал справы, доказы і кароткі змест на дзвюх мовах.

## Doing something in a case.

act-confirm-hint = Перш чым працягнуць, прачытайце гэта яшчэ раз.
act-text = Ваш тэкст
act-note = Заўвага
act-reasons = Абгрунтаванне
act-question = Пытанне
act-ground = Падстава
act-reason = Прычына
act-position = Ваша пазіцыя
act-audience = Хто зможа гэта прачытаць
act-of-whom = У каго вы запытваеце звесткі?
act-mediator = Медыятар
act-offer = Якая прапанова?
act-term = Якая ўмова?
act-days = Колькі дзён?
act-limit = Ваша мяжа
act-address-kind = Від адраса
act-address = Адрас
act-representative-name = Імя прадстаўніка
act-representative-email = Адрас электроннай пошты прадстаўніка
act-mandate = Паўнамоцтвы прадстаўніка
act-declaration = Ваша заява
act-statement = Абставіны, пра якія вы паведамляеце
act-finding = Што вы ўстанавілі?
act-granted = Ці прымаецца скарга пасля перагляду?
act-upheld = Ці трэба замяніць медыятара?
act-of-what = Які тэрмін трэба падоўжыць?
act-of-stage = Тэрмін гэтага этапу
act-of-outer-limit = Тэрмін усёй працэдуры
act-bundle = Нумар групы
act-cause = Прычына адводу
act-correction = Што было няправільна і як павінна быць
act-score = Наколькі вы задаволены?
act-score-1 = 1 — зусім не
act-score-2 = 2
act-score-3 = 3
act-score-4 = 4
act-score-5 = 5 — цалкам
act-resolved = Ці лічыце вы спрэчку ўрэгуляванай?
act-terms-heading = Што робіць кожны бок
act-term-n = Умова { $n }
act-term-debtor = Хто выконвае
act-term-remedy = Што трэба зрабіць
act-term-amount = Сума
act-term-currency = Валюта
act-term-days = Тэрмін выканання ў днях пасля заключэння пагаднення
act-term-words = Тлумачэнне сваімі словамі, калі трэба
act-offer-with-answer = Прапанова разам з вашым адказам

## The invitation of a seller.

invitation-title = Скарга на пакупку, зробленую ў вас
invitation-intro = Спажывец з іншай дзяржавы падаў скаргу і просіць вас знайсці рашэнне. Націсніце кнопку, каб убачыць нумар справы і даведацца, пра што скарга.
invitation-open = Паказаць скаргу
invitation-problem = Пра што скарга
# $address is a mail address, all but hidden.
invitation-code-hint = Каб прачытаць скаргу і адказаць на яе, патрэбны код. Мы адправім яго на адрас { $address }.
invitation-send-code = Адправіць код
invitation-enter = Адкрыць справу

## Checking a notice.

notice-title = Ці сапраўднае гэта апавяшчэнне?
notice-intro = У кожным нашым апавяшчэнні ёсць нумар справы і код. Увядзіце і тое і другое, і мы скажам, ці адпраўлялі мы яго.
notice-reference = Нумар справы
notice-code = Код апавяшчэння
notice-check = Праверыць апавяшчэнне
notice-genuine = Гэта апавяшчэнне адправілі мы.
notice-unknown = Такога апавяшчэння мы не ведаем. Не адкрывайце спасылкі з яго і нічога не плаціце.
