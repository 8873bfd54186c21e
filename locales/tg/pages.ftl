### The pages in the browser: headings, questions, hints and buttons. A heading of a question is a question. A button begins with a verb.

## On every page.

# Link that leads past the head of the page, for people who use a keyboard or hear the page.
page-skip = Гузаштан ба матни асосӣ
page-language = Забон
page-menu = Саҳифаҳои асосӣ
page-sign-in = Ворид шудан
page-sign-out = Баромадан
page-my-cases = Парвандаҳои ман
page-complain = Додани шикоят
page-check-notice = Оё ин огоҳинома ҳақиқӣ аст?
page-interface = Барои барномаҳо: веб-API
page-free-of-charge = Хадамот барои истеъмолкунандагон ройгон аст.
page-back = Бозгашт
page-continue = Идома додан
page-optional = { $label } (ихтиёрӣ)
# Stands before the title in the tab of the browser when a form has errors.
page-error-title = Хато: { $title }
page-error-heading = Мушкилот пайдо шуд
page-next = Саҳифаи оянда
page-not-given = Нишон дода нашудааст
page-home = Гузаштан ба саҳифаи асосӣ
page-form-expired = Ин варақа хеле дер кушода монд ё браузери Шумо файли cookie-ро нигоҳ надошт. Навиштаҳои Шумо дар ҷояшон ҳастанд. Онҳоро бори дигар фиристед.

## The front page.

home-title = Аз фурӯшандаи давлати дигар харид кардеду мушкилот пеш омад?
home-intro = Ба мо як бор бо забони худ нақл кунед. Мо шикояти Шуморо ба фурӯшанда мерасонем, ва ҳардуи шумо онлайн роҳи ҳалро меҷӯед. Агар ин натиҷа надиҳад, миёнарави бетараф кӯмак мекунад.
home-start = Оғоз кардани шикоят
home-how-heading = Кор чӣ гуна пеш меравад
home-how-file = Шумо мегӯед, ки чӣ нодуруст шуд ва чӣ талаб мекунед. Ин тақрибан даҳ дақиқа вақт мегирад.
home-how-respond = Фурӯшанда бо забони худ огоҳинома мегирад ва барои ҷавоб даҳ рӯз вақт дорад.
home-how-negotiate = Шумо ва фурӯшанда гуфтушунид мекунед. Таклифҳо аз ибораҳои тайёр тартиб дода мешаванд, бинобар ин ҳар тараф онҳоро бо забони худ мехонад.
home-how-mediate = Агар созиш ба даст наояд, миёнараве, ки ҷонибдори ҳеҷ тараф нест, ройгон кӯмак мекунад.
home-how-end = Парванда бо созиш ё тавсия анҷом меёбад. Баъд мо пайгирӣ мекунем, ки он иҷро мешавад ё не.
home-rights = Ҳуқуқҳои Шумо дар суд ё мақом тағйир намеёбанд.
home-sellers-heading = Ба фурӯшандагон
home-sellers = Аз мо огоҳинома гирифтед? Пайванди дохили онро истифода баред ё бо суроғае, ки огоҳинома ба он омадааст, ворид шавед. Барои ҷавоб додан кушодани ҳисоб лозим нест.
home-states-heading = Давлатҳои иштирокчӣ

## Signing in.

sign-in-title = Воридшавӣ
sign-in-intro = Мо ба почтаи электронии Шумо рамз мефиристем. Парол лозим нест.
sign-in-email = Суроғаи почтаи электронӣ
sign-in-send = Фиристодани рамз
sign-in-code-title = Рамзро ворид кунед
# $email is the address that the code was sent to.
sign-in-code-sent = Агар бо суроғаи { $email } дар ин ҷо ворид шудан мумкин бошад, рамзи ҳаштрақама ба он фиристода шуд. Он як бор ва дар давоми даҳ дақиқа кор мекунад.
sign-in-code = Рамз аз мактуб
sign-in-totp = Рамз аз барномаи тасдиқи шахсият
sign-in-totp-hint = Шаш рақам. Он танҳо ба кормандони хадамот лозим аст.

## The form of a complaint.

complaint-title = Додани шикоят
complaint-before-contact = Аввал ба фурӯшанда нависед ва барои ҷавоб вақт диҳед. Агар ҳанӯз нанавишта бошед ҳам, шикоятро дар ин ҷо тайёр карда метавонед.
complaint-before-need = Рақами фармоиш, нарх ва почтаи электронӣ ё сомонаи фурӯшандаро дар даст доред.
complaint-before-save = Вақте ки идома медиҳед, ҳар ҷавоб нигоҳ дошта мешавад. Шумо метавонед ҳар лаҳза қатъ кунед ва дертар, аз ҷумла дар дастгоҳи дигар, идома диҳед.
complaint-begin = Оғоз кардан
# $date is the day on which the draft is erased.
complaint-kept-until = Ҷавобҳои Шумо то { $date } нигоҳ дошта мешаванд.
complaint-step = Саволи { $n } аз { $all }
complaint-problem = Чӣ мушкилот пеш омад?
complaint-category = Чӣ харидед?
complaint-order = Дар бораи фармоиш чӣ медонед?
complaint-ordered-on = Кай фармоиш додед?
complaint-date-hint = Сол, моҳ ва рӯз, масалан 2026-10-01.
complaint-order-reference = Рақами фармоиш
complaint-marketplace = Майдончаи савдои электронӣ, ки дар он харидед
complaint-amount = Чанд пул пардохтед?
complaint-amount-number = Маблағ
complaint-amount-hint = Бо рақам, пеш аз қисми касрӣ нуқта гузоред, масалан 129.90.
complaint-currency = Асъор
complaint-merchant = Ба Шумо кӣ фурӯхт?
complaint-merchant-name = Номи фурӯшанда
complaint-merchant-country = Давлати фурӯшанда
complaint-merchant-email = Почтаи электронии фурӯшанда
complaint-merchant-website = Сомонаи фурӯшанда
complaint-contact = Кай ба фурӯшанда муроҷиат кардед?
complaint-contact-hint = Рӯзе, ки бори аввал дар бораи ин мушкилот ба фурӯшанда гуфтед. Агар ҳанӯз нагуфта бошед, аввал ба фурӯшанда нависед.
complaint-other-proceedings = Оё ин баҳсро суд ё мақоми дигар баррасӣ мекунад?
complaint-yes = Ҳа
complaint-no = Не
complaint-description = Чӣ рӯй дод?
complaint-description-hint = Бо ҳамон тартибе, ки рӯй дод, нақл кунед. Рақами корт ва паролро нанависед. Инро фурӯшанда мехонад.
complaint-remedies = Чӣ талаб мекунед?
complaint-remedies-hint = Ҳамаи мувофиқашро интихоб кунед. Агар пул талаб кунед, маблағашро нишон диҳед.
complaint-remedy-amount = Чӣ қадар?
complaint-consumer = Шумо кистед?
complaint-consumer-name = Ному насаби пурраи Шумо
complaint-consumer-country = Давлате, ки дар он зиндагӣ мекунед
complaint-consumer-email = Почтаи электронии Шумо
complaint-consumer-email-hint = Мо ба ҳамин суроға менависем. Фурӯшанда номи Шумо ва ин суроғаро мебинад.
complaint-consumer-phone = Рақами телефони Шумо
complaint-language = Ба Шумо бо кадом забон нависем?
complaint-consents = Ба чӣ розӣ ҳастед?
complaint-check-title = Ҷавобҳои худро санҷед
complaint-check-intro = Ҳанӯз чизе фиристода нашудааст. Он чиро, ки нодуруст аст, тағйир диҳед.
complaint-change = Тағйир додан
complaint-missing = Ҳанӯз ҷавоб нест
complaint-send-heading = Шикояти худро фиристед
complaint-send-hint = Аввал мо ба почтаи электронии Шумо рамз мефиристем, то боварӣ ҳосил кунем, ки суроға аз они Шумост.
complaint-send = Тасдиқ кардани суроға ва фиристодан
complaint-send-known = Фиристодани шикоят
complaint-resume-mail = Гирифтани пайванд бо почта барои идома додан
complaint-resume-mailed = Пайванди ин сиёҳнавис ба почтаи электронии Шумо фиристода шуд.
complaint-filed-title = Шикояти Шумо ба қайд гирифта шуд
complaint-filed-reference = Рақами парвандаи Шумо
complaint-filed-next-heading = Баъд чӣ мешавад
complaint-filed-print = Ин саҳифаро чоп кунед ё суроғаашро нигоҳ доред. Парванда дар қисми “Парвандаҳои ман” аст.

## The list of cases.

cases-title = Парвандаҳои ман
cases-none = Дар ин ҷо ҳанӯз парванда нест.
cases-none-found = Парвандае, ки ба ин ҷустуҷӯ мувофиқ бошад, ёфт нашуд.
cases-search = Ном ё рақами парванда
cases-stage = Марҳила
cases-all-stages = Ҳамаи марҳилаҳо
cases-show = Нишон додан
cases-next-limit = Мӯҳлати наздиктарин
cases-no-limit = Нест

## The page of a case.

case-title = Парванда { $reference }
case-where-heading = Ҳоло парванда дар кадом марҳила аст
case-limits-heading = Мӯҳлатҳо
case-limit-provisional = Ин сана пешакӣ аст: тақвими расмии он сол ҳанӯз нашр нашудааст.
case-you = Шумо
case-actions-heading = Ҳоло чӣ карда метавонед
case-actions-none = Ҳоло аз Шумо ҳеҷ амале лозим нест. Агар ин тағйир ёбад, мо ба Шумо менависем.
case-more-actions = Боз чӣ карда метавонед
case-offers-heading = Таклифҳо
case-offers-none = Ҳанӯз касе таклиф надодааст.
case-offer-open = Кушода
case-offer-accepted = Қабул шуд
case-offer-declined = Рад шуд
case-offer-withdrawn = Бозпас гирифта шуд
case-offer-expired = Бе ҷавоб қатъ шуд
case-offer-superseded = Бо пешниҳоди дигар иваз шуд
case-entitlement = Талаби истеъмолкунанда
case-messages-heading = Паёмҳо
case-messages-none = Ҳанӯз паём нест.
case-messages-older = Паёмҳои дигар
case-evidence-heading = Далелҳо
case-evidence-none = Ҳанӯз файле илова нашудааст.
case-evidence-add = Илова кардани файл
case-evidence-file = Файл
case-evidence-hint = Акс, PDF ё матн, на калонтар аз { $limit }. Онро тарафи дигар мебинад.
case-evidence-kind = Он чиро нишон медиҳад?
case-history-heading = Чӣ рӯй дод
case-history-private = Қадаме, ки ба Шумо нишон дода намешавад
case-file-heading = Файли парванда
case-file-download = Боргирии файли парванда (ZIP)
case-file-hint = Дар он тамоми сабти парванда, далелҳо ва хулоса бо ду забон ҳаст.

## Doing something in a case.

act-confirm-hint = Пеш аз идома инро бори дигар хонед.
act-text = Матни Шумо
act-note = Эзоҳ
act-reasons = Сабабҳо
act-question = Савол
act-ground = Асос
act-reason = Сабаб
act-position = Мавқеи Шумо
act-audience = Инро кӣ хонда метавонад
act-of-whom = Аз кӣ мепурсед?
act-mediator = Миёнарав
act-offer = Кадом таклиф?
act-term = Кадом шарт?
act-days = Чанд рӯз?
act-limit = Ҳадди Шумо
act-address-kind = Навъи суроға
act-address = Суроға
act-representative-name = Номи намоянда
act-representative-email = Почтаи электронии намоянда
act-mandate = Намоянда чӣ кор карда метавонад
act-declaration = Изҳороти Шумо
act-statement = Чиро ошкор мекунед
act-finding = Хулосаи Шумо чист?
act-granted = Оё шикоят акнун қабул мешавад?
act-upheld = Оё миёнарав бояд иваз шавад?
act-of-what = Мӯҳлати чӣ тамдид мешавад?
act-of-stage = Мӯҳлати марҳила
act-of-outer-limit = Мӯҳлати тамоми баррасӣ
act-bundle = Рақами гурӯҳ
act-cause = Сабаби эътироз
act-correction = Чӣ нодуруст буд ва ҳоло чӣ навишта мешавад
act-score = То чӣ андоза қаноатманд ҳастед?
act-score-1 = 1, тамоман не
act-score-2 = 2
act-score-3 = 3
act-score-4 = 4
act-score-5 = 5, пурра
act-resolved = Оё баҳс барои Шумо ҳал шуд?
act-terms-heading = Ҳар тараф чӣ кор мекунад
act-term-n = Шарти { $n }
act-term-debtor = Кӣ иҷро мекунад
act-term-remedy = Чӣ бояд иҷро шавад
act-term-amount = Маблағ
act-term-currency = Асъор
act-term-days = Дар давоми чанд рӯз баъди созиш
act-term-words = Агар лозим бошад, бо ибораи худ нависед
act-offer-with-answer = Таклиф якҷоя бо ҷавоби Шумо

## The invitation of a seller.

invitation-title = Шикоят дар бораи хариде, ки аз Шумо шудааст
invitation-intro = Истеъмолкунанда аз давлати дигар шикоят дорад ва аз Шумо роҳи ҳал мепурсад. Бо як пахши тугма рақами парванда ва мавзӯи онро мебинед.
invitation-open = Нишон додани шикоят
invitation-problem = Шикоят дар бораи чист
# $address is a mail address, all but hidden.
invitation-code-hint = Барои хондани шикоят ва ҷавоб додан ба он рамз лозим аст. Мо онро ба { $address } мефиристем.
invitation-send-code = Фиристодани рамз
invitation-enter = Кушодани парванда

## Checking a notice.

notice-title = Оё ин огоҳинома ҳақиқӣ аст?
notice-intro = Ҳар огоҳиномаи мо рақами парванда ва рамз дорад. Ҳардуро ворид кунед, ва мо мегӯем, ки онро мо фиристодаем ё не.
notice-reference = Рақами парванда
notice-code = Рамзи огоҳинома
notice-check = Санҷидани огоҳинома
notice-genuine = Ин огоҳинома аз мост.
notice-unknown = Чунин огоҳинома ба мо маълум нест. Пайвандҳои онро накушоед ва ҳеҷ чиз напардозед.
