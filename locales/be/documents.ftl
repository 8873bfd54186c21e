### Што захоўваюць і друкуюць: кароткі змест справы, пагадненне, рэкамендацыя, матэрыялы для кампетэнтнага органа.

## Рамка кожнага дакумента.

document-service = Concord, урэгуляванне спрэчак анлайн
document-summary-title = Кароткі змест справы
document-settlement-title = Пагадненне аб урэгуляванні спрэчкі
document-recommendation-title = Рэкамендацыя
document-enforcement-title = Матэрыялы для кампетэнтнага органа: дамоўленасць не выканана
document-case = Справа { $reference }
document-two-languages = Дакумент складаецца з дзвюх частак на розных мовах: { $first } і { $second }. Змест частак аднолькавы.
document-one-language = Мова дакумента: { $language }.
document-made = Складзена { $date-time }
document-times = Час указаны па месцы знаходжання кожнага боку.

## Тэксты на некалькіх мовах.

document-authentic = Аўтэнтычны тэкст, мова: { $language }
document-translation = Пераклад. Сілу мае толькі аўтэнтычны тэкст.
document-machine-translation = Машынны пераклад, не правераны чалавекам. Сілу мае толькі аўтэнтычны тэкст.
document-no-translation = Перакладу гэтага тэксту няма.
document-erased = Гэты тэкст выдалены пасля заканчэння тэрміну захоўвання.
document-authentic-rule = Тэкст, які напісаў чалавек, мае сілу на той мове, на якой ён напісаны. Пераклад толькі дапамагае яго зразумець.

## Загалоўкі.

document-heading-case = Справа
document-heading-parties = Бакі
document-heading-purchase = Пакупка і праблема
document-heading-complaint = Скарга
document-heading-answer = Адказ прадаўца
document-heading-history = Што адбылося і калі
document-heading-terms = Умовы
document-heading-evidence = Доказы
document-heading-outcome = Вынік
document-heading-agreement = Як дасягнута пагадненне
document-heading-effect = Што гэта азначае
document-heading-facts = Пра што спрэчка
document-heading-reasons = Абгрунтаванне
document-heading-breach = Што не выканана
document-heading-finding = Што ўстанавіў супрацоўнік службы
document-heading-record = Журнал, на якім заснаваны дакумент

## Подпісы да значэнняў і загалоўкі слупкоў.

document-label-reference = Нумар справы
document-label-stage = Этап
document-label-outcome = Вынік
document-label-ground = Падстава
document-label-reason = Прычына
document-label-filed = Скарга пададзена
document-label-served = Прадавец апавешчаны
document-label-answered = Прадавец адказаў
document-label-due = Тэрмін
document-label-closed = Закрыта
document-label-name = Імя або найменне
document-label-role = Бок
document-label-country = Дзяржава
document-label-language = Мова
document-label-email = Электронная пошта
document-label-phone = Тэлефон
document-label-website = Вэб-сайт
document-label-address = Адрас
document-label-registration-number = Рэгістрацыйны нумар
document-label-representative = Прадстаўнік
document-label-mediator = Медыятар
document-label-order-reference = Нумар заказа
document-label-ordered-on = Дата заказа
document-label-marketplace = Гандлёвая пляцоўка
document-label-category = Тавар або паслуга
document-label-amount = Сума
document-label-problem = Праблема
document-label-remedies = Чаго просіць спажывец
document-label-contacted-on = Дата звароту да прадаўца
document-label-when = Калі
document-label-who = Хто
document-label-what = Што
document-label-number = Нумар
document-label-debtor = Хто выконвае
document-label-term = Што трэба зрабіць
document-label-due-by = Не пазней за
document-label-state = Стан
document-label-file = Файл
document-label-kind = Від
document-label-size = Памер
document-label-fingerprint = Лічбавы адбітак (SHA-256)
document-label-authority = Кампетэнтны орган
document-label-given-on = Дата рэкамендацыі
document-label-reached-on = Дата пагаднення
document-label-answer-by = Тэрмін для адказу
document-label-algorithm = Алгарытм
document-label-events = Колькасць падзей
document-label-head = Адбітак усяго журнала

## Значэнні.

document-size-kilobytes = { $n } КБ
document-data-erased = Выдалена пасля заканчэння тэрміну захоўвання
document-no-answer = Прадавец не адказаў у тэрмін.
document-answered-late = Адказ паступіў пасля заканчэння тэрміну.
document-no-evidence = Доказы ў гэтым дакуменце не прыведзены.
document-no-terms = Умоў няма.

## Пагадненне.

document-settlement-intro = Названыя тут бакі ўрэгулявалі сваю спрэчку на ўмовах, прыведзеных ніжэй.
document-settlement-by-offer = Адзін бок зрабіў прапанову, і другі бок прыняў яе анлайн.
document-settlement-by-proposal = Медыятар унёс прапанову, і абодва бакі прынялі яе анлайн.
document-settlement-by-bids = Кожны бок указаў канфідэнцыяльную мяжу. Межы перасекліся, і ўзгодненая сума знаходзіцца пасярэдзіне паміж імі.
document-settlement-performance = Кожны бок выконвае ўмовы не пазней за дату, указаную побач з кожнай з іх. Служба сочыць за выкананнем. Калі ўмова не выканана, другі бок можа паведаміць пра гэта на старонцы справы.
document-settlement-online = Абодва бакі далі згоду анлайн, таму подпісы пад пагадненнем не патрэбныя. Як і калі яны згадзіліся, відаць з журнала ніжэй.
document-settlement-effect = Гэта пагадненне паміж бакамі. Якое значэнне яно мае ў судзе, залежыць ад закону дзяржавы.
document-settlement-mediator = Пагадненне дасягнута падчас медыяцыі з названым вышэй медыятарам.

## Рэкамендацыя.

document-recommendation-intro = Названы тут медыятар дае гэту рэкамендацыю па спрэчцы паміж бакамі.
document-recommendation-on-submissions = Яна заснавана на выкладзеных пазіцыях абодвух бакоў і на доказах, якія ёсць у справе.
document-recommendation-on-papers = Прадавец не адказаў. Рэкамендацыя заснавана на скарзе і на доказах, якія ёсць у справе.
document-recommendation-binding = Пасля ўзнікнення спрэчкі абодва бакі згадзіліся, што гэта рэкамендацыя для іх абавязковая.
document-recommendation-not-binding = Гэта рэкамендацыя абавязковая, толькі калі яе прымуць абодва бакі. Бок, які яе адхіліць або не адкажа, яна не звязвае.
document-recommendation-rights = Правы бакоў звярнуцца ў суд або кампетэнтны орган захоўваюцца.
document-recommendation-corrected = Медыятар выправіў апіску ў гэтай рэкамендацыі: { $date-time }. Больш нічога не зменена.

## Матэрыялы для кампетэнтнага органа.

document-enforcement-intro = Указаная ніжэй умова не выканана. З гэтых матэрыялаў відаць, пра што бакі дамовіліся, што не выканана і якія пацвярджэнні даў кожны бок.
document-enforcement-request = Матэрыялы накіроўваюцца кампетэнтнаму органу дзяржавы прадаўца да ведама. Орган вырашае паводле свайго закону, якія меры прыняць.
document-enforcement-finding = Да складання гэтых матэрыялаў супрацоўнік службы разгледзеў пацвярджэнні абодвух бакоў.

## Журнал.

document-record-intro = Кожная падзея справы захоўваецца ў ланцужку лічбавых адбіткаў. Нічога ў ім нельга змяніць незаўважна.
document-record-check = Каб праверыць журнал, спампуйце матэрыялы справы і запусціце для іх каманду «concord verify». Яна працуе без падключэння да сеткі. Параўнайце паказаны ёю адбітак з надрукаваным тут.
document-record-withheld = Некаторыя падзеі вядомыя толькі аднаму боку і тут не паказаны. Іх адбіткі ўваходзяць у ланцужок.
document-record-erased = Некаторыя тэксты выдалены пасля заканчэння тэрміну захоўвання. Іх адбіткі па-ранейшаму ўваходзяць у ланцужок.

## Што адбылося: радкі гісторыі справы.

event-complaint-filed = Скарга пададзена
event-complaint-admitted = Скарга прынята
event-complaint-refused = Скарга не прынята
event-information-requested = Запытаны дадатковыя звесткі
event-information-supplied-in-part = Дадзена частка звестак
event-information-supplied = Звесткі дадзены
event-information-not-supplied = Звесткі не дадзены ў тэрмін
event-address-supplied = Указаны іншы адрас прадаўца
event-service-attempt-failed = Апавяшчэнне прадаўцу вярнулася недастаўленым
event-unverified-address-reached = Апавяшчэнне дастаўлена на адрас, прыналежнасць якога прадаўцу не пацверджана
event-merchant-address-confirmed = Супрацоўнік службы пацвердзіў адрас прадаўца
event-relay-accepted = Паштовая служба прыняла апавяшчэнне для прадаўца
event-complaint-served = Апавяшчэнне ўручана прадаўцу
event-returned-to-service = Справа вернута: апавяшчэнне прадаўцу трэба ўручыць зноў
event-bounce-noted = Апавяшчэнне вярнулася недастаўленым
event-response-received = Прадавец адказаў
event-late-response-received = Прадавец адказаў пасля заканчэння тэрміну
event-no-response-recorded = Прадавец не адказаў у тэрмін
event-no-response-explained = Прадавец растлумачыў, чаму не было адказу
event-no-response-published = Звесткі пра непрадстаўленне адказу ўнесены ў публічны рэестр
event-extension-requested = Паступіла просьба падоўжыць тэрмін
event-extension-granted = Тэрмін падоўжаны
event-extension-refused = У падаўжэнні тэрміну адмоўлена
event-offer-made = Зроблена прапанова
event-offer-withdrawn = Прапанова адклікана
event-offer-accepted = Прапанова прынята
event-offer-declined = Прапанова адхілена
event-offer-expired = Прапанова страціла сілу без адказу
event-evidence-added = Дададзены доказы
event-bid-made = Указана канфідэнцыяльная мяжа
event-settlement-held = Пагадненне павінен пацвердзіць супрацоўнік службы
event-settlement-reached = Спрэчка ўрэгулявана
event-counterclaim-made = Заяўлена сустрэчнае патрабаванне
event-message-sent = Адпраўлена паведамленне
event-representative-appointed = Прызначаны прадстаўнік
event-negotiation-ended = Перагаворы завяршыліся без пагаднення
event-appointment-opened = Пачаўся выбар медыятара
event-mediator-invited = Медыятару прапанавана ўзяць справу
event-mediator-declared = Медыятар паведаміў, ці ёсць канфлікт інтарэсаў
event-mediator-declined = Медыятар, якому прапанавалі справу, адмовіўся
event-declaration-missed = Медыятар, якому прапанавалі справу, не адказаў у тэрмін
event-mediator-objected-to = Бок заявіў адвод медыятару
event-officer-appointment-due = Медыятара павінен прызначыць супрацоўнік службы
event-mediator-appointed = Медыятар прызначаны
event-material-withheld = Матэрыялы перагавораў схаваны ад медыятара
event-material-released = Матэрыялы перагавораў паказаны медыятару
event-objection-raised = Бок заявіў адвод медыятару і ўказаў прычыны
event-objection-decided = Прынята рашэнне аб адводзе
event-mediator-resigned = Медыятар склаў паўнамоцтвы
event-mediator-replaced = Медыятар заменены
event-stage-resumed = Справа працягнулася з новым медыятарам
event-mediation-opened = Медыяцыя пачалася
event-mediation-ended = Медыяцыя завяршылася без пагаднення
event-proposal-made = Медыятар унёс прапанову
event-proposal-accepted = Бок прыняў прапанову медыятара
event-acceptance-taken-back = Бок адклікаў сваю згоду
event-proposal-declined = Бок адхіліў прапанову медыятара
event-proposal-lapsed = Прапанова медыятара страціла сілу без згоды абодвух бакоў
event-submissions-opened = Абодвум бакам прапанавана выкласці сваю пазіцыю
event-submission-made = Бок выклаў сваю пазіцыю
event-binding-agreed = Бок згадзіўся, што рэкамендацыя для яго абавязковая
event-decision-opened = Медыятар пачаў рыхтаваць рэкамендацыю
event-decision-missed = Медыятар не даў рэкамендацыю ў тэрмін
event-recommendation-given = Медыятар даў рэкамендацыю
event-recommendation-corrected = У рэкамендацыі выпраўлена апіска
event-recommendation-answered = Бок адказаў на рэкамендацыю
event-recommendation-accepted = Рэкамендацыя прынята або з’яўляецца абавязковай
event-recommendation-declined = Рэкамендацыю прынялі не абодва бакі
event-complaint-withdrawn = Спажывец адклікаў скаргу
event-case-discontinued = Справа завершана без выніку
event-performance-reminded = Адпраўлены напамін: пра выкананне ўмовы яшчэ не паведамлена
event-performance-reported = Паведамлена пра выкананне ўмовы
event-performance-confirmed = Другі бок пацвердзіў выкананне ўмовы
event-performance-not-disputed = Выкананне ўмовы ў тэрмін не аспрэчана
event-performance-disputed = Выкананне ўмовы аспрэчана
event-performance-not-reported = Пра выкананне ўмовы не паведамлена ў тэрмін
event-performance-decided = Супрацоўнік службы вырашыў, ці выканана ўмова
event-performance-unresolved = Пытанне пра выкананне ўмовы не вырашана ў тэрмін
event-case-closed = Справа закрыта
event-review-requested = Паступіла просьба аб пераглядзе
event-review-not-requested = Просьба аб пераглядзе ў тэрмін не паступіла
event-review-refused = Пасля перагляду скарга зноў не прынята
event-case-resumed = Справа адноўлена
event-case-not-resumed = Справа не адноўлена ў тэрмін
event-case-rated = Бок ацаніў, як вялася справа
event-rating-ended = Тэрмін для ацэнкі прайшоў
event-case-bundled = Справа аб’яднана з падобнымі
event-bundle-left = Бок выйшаў з групы спраў
event-data-held = Персанальныя даныя захоўваюцца даўжэй з указанай прычыны
event-data-released = Персанальныя даныя больш не захоўваюцца з гэтай прычыны
event-service-delayed = Служба прапусціла тэрмін
event-data-erased = Персанальныя даныя выдалены
event-withheld = Дзеянне, звесткі пра якое даступныя не ўсім
