### Он чи одамон нигоҳ медоранд ва чоп мекунанд: хулосаи парванда, созишнома, тавсия, файл барои мақом.

## Чорчӯбаи ҳар ҳуҷҷат.

document-service = Concord, ҳалли баҳсҳо дар реҷаи онлайн
document-summary-title = Хулосаи парванда
document-settlement-title = Созишномаи ҳалли баҳс
document-recommendation-title = Тавсия
document-enforcement-title = Файл барои мақом: он чи мувофиқа шуда буд, иҷро нашуд
document-case = Парванда { $reference }
document-two-languages = Ин ҳуҷҷат аз ду қисм иборат аст. Забонҳо: { $first }, { $second }. Мазмуни ҳарду қисм якхела аст.
document-one-language = Забони ин ҳуҷҷат: { $language }.
document-made = Вақти таҳия: { $date-time }
document-times = Вақтҳо аз рӯи ҷои ҳар тараф нишон дода шудаанд.

## Матни озод бо якчанд забон.

document-authentic = Матни асл, забони матн: { $language }
document-translation = Тарҷума. Танҳо матни асл эътибор дорад.
document-machine-translation = Тарҷумаи мошинӣ, аз ҷониби инсон санҷида нашудааст. Танҳо матни асл эътибор дорад.
document-no-translation = Тарҷумаи ин матн нест.
document-erased = Ин матн баъди гузаштани мӯҳлати нигоҳдорӣ нест карда шуд.
document-authentic-rule = Матне, ки шахс навиштааст, бо ҳамон забоне эътибор дорад, ки навишта шудааст. Тарҷума танҳо барои фаҳмидани он кӯмак мекунад.

## Сарлавҳаҳо.

document-heading-case = Парванда
document-heading-parties = Тарафҳо
document-heading-purchase = Харид ва мушкилот
document-heading-complaint = Шикоят
document-heading-answer = Ҷавоби фурӯшанда
document-heading-history = Чӣ ва кай рӯй дод
document-heading-terms = Шартҳо
document-heading-evidence = Далелҳо
document-heading-outcome = Натиҷа
document-heading-agreement = Созиш чӣ гуна ба даст омад
document-heading-effect = Ин чӣ маъно дорад
document-heading-facts = Баҳс дар бораи чист
document-heading-reasons = Асосҳо
document-heading-breach = Чӣ иҷро нашуд
document-heading-finding = Хулосаи корманди хадамот
document-heading-record = Сабте, ки асоси ин ҳуҷҷат аст

## Номҳои майдонҳо.

document-label-reference = Рақами парванда
document-label-stage = Марҳила
document-label-outcome = Натиҷа
document-label-ground = Асос
document-label-reason = Сабаб
document-label-filed = Дода шуд
document-label-served = Ба фурӯшанда расид
document-label-answered = Фурӯшанда ҷавоб дод
document-label-due = Мӯҳлат
document-label-closed = Пӯшида шуд
document-label-name = Ном
document-label-role = Тараф
document-label-country = Кишвар
document-label-language = Забон
document-label-email = Почтаи электронӣ
document-label-phone = Телефон
document-label-website = Сомона
document-label-address = Суроға
document-label-registration-number = Рақами бақайдгирӣ
document-label-representative = Намоянда
document-label-mediator = Миёнарав
document-label-order-reference = Рақами фармоиш
document-label-ordered-on = Санаи фармоиш
document-label-marketplace = Майдончаи савдои электронӣ
document-label-category = Мол ё хизматрасонӣ
document-label-amount = Маблағ
document-label-problem = Мушкилот
document-label-remedies = Талаби истеъмолкунанда
document-label-contacted-on = Санаи муроҷиат ба фурӯшанда
document-label-when = Кай
document-label-who = Кӣ
document-label-what = Чӣ
document-label-number = Рақам
document-label-debtor = Кӣ иҷро мекунад
document-label-term = Чӣ бояд иҷро шавад
document-label-due-by = То кадом вақт
document-label-state = Ҳолат
document-label-file = Файл
document-label-kind = Навъ
document-label-size = Андоза
document-label-fingerprint = Нақши рақамӣ (SHA-256)
document-label-authority = Мақом
document-label-given-on = Санаи додан
document-label-reached-on = Санаи ба даст омадан
document-label-answer-by = Мӯҳлати ҷавоб
document-label-algorithm = Усул
document-label-events = Шумораи рӯйдодҳо
document-label-head = Нақши рақамии тамоми сабт

## Қиматҳо.

document-size-kilobytes = { $n } КБ
document-data-erased = Баъди гузаштани мӯҳлати нигоҳдорӣ нест карда шуд
document-no-answer = Фурӯшанда дар мӯҳлати муқарраршуда ҷавоб надод.
document-answered-late = Ҷавоб баъди гузаштани мӯҳлат расид.
document-no-evidence = Дар ин ҳуҷҷат далел нишон дода нашудааст.
document-no-terms = Шарт нест.

## Созишнома.

document-settlement-intro = Тарафҳои дар ин ҷо номбаршуда баҳси худро бо шартҳои зерин ҳал карданд.
document-settlement-by-offer = Як тараф таклиф дод ва тарафи дигар онро онлайн қабул кард.
document-settlement-by-proposal = Миёнарав пешниҳод кард ва ҳарду тараф онро онлайн қабул карданд.
document-settlement-by-bids = Ҳар тараф ҳадди махфии худро нишон дод. Ин ду ҳад ба ҳам расиданд ва маблағи мувофиқашуда миёнаи онҳост.
document-settlement-performance = Ҳар тараф он чиро, ки дар шартҳо гуфта шудааст, то санаи назди ҳар шарт иҷро мекунад. Хадамот инро пайгирӣ мекунад. Агар шарт иҷро нашавад, тарафи дигар метавонад дар саҳифаи парванда хабар диҳад.
document-settlement-online = Ҳарду тараф онлайн розӣ шуданд, бинобар ин ба созишнома имзо лозим нест. Он ки чӣ гуна ва кай розӣ шуданд, дар сабти зерин омадааст.
document-settlement-effect = Ин созиш байни тарафҳост. Аҳамияти он дар суд аз қонуни давлат вобаста аст.
document-settlement-mediator = Созиш дар рафти миёнаравӣ бо миёнарави дар боло номбаршуда ба даст омад.

## Тавсия.

document-recommendation-intro = Миёнарави дар ин ҷо номбаршуда оид ба баҳси байни тарафҳо ин тавсияро медиҳад.
document-recommendation-on-submissions = Он ба мавқеи баёнкардаи ҳарду тараф ва ба далелҳои парванда асос ёфтааст.
document-recommendation-on-papers = Фурӯшанда ҷавоб надод. Тавсия ба шикоят ва ба далелҳои парванда асос ёфтааст.
document-recommendation-binding = Ҳарду тараф баъди сар задани баҳс розӣ шуданд, ки ин тавсия барои онҳо ҳатмӣ бошад.
document-recommendation-not-binding = Ин тавсия танҳо дар сурате ҳатмӣ мешавад, ки ҳарду тараф онро қабул кунанд. Барои тарафе, ки онро рад мекунад ё ҷавоб намедиҳад, он ҳатмӣ нест.
document-recommendation-rights = Ҳуқуқҳои тарафҳо дар суд ё мақом тағйир намеёбанд.
document-recommendation-corrected = Миёнарав хатои навиштанро дар ин тавсия ислоҳ кард. Вақт: { $date-time }. Чизи дигар тағйир дода нашуд.

## Файл барои мақом.

document-enforcement-intro = Шарти зерин иҷро нашуд. Ин файл нишон медиҳад, ки чӣ мувофиқа шуда буд, чӣ намерасад ва ҳар тараф чӣ далел дод.
document-enforcement-request = Он барои маълумот ба мақоми давлати фурӯшанда фиристода мешавад. Мақом тибқи қонуни худ ҳал мекунад, ки чӣ бояд кард.
document-enforcement-finding = Пеш аз таҳияи ин файл корманди хадамот далелҳои ҳарду тарафро дид.

## Сабт.

document-record-intro = Ҳар рӯйдоди парванда дар занҷири нақшҳои рақамӣ нигоҳ дошта мешавад. Дар он чизеро пинҳонӣ тағйир додан мумкин нест.
document-record-check = Барои санҷидани сабт файли парвандаро боргирӣ кунед ва бо он фармони “concord verify”-ро иҷро намоед. Он бе интернет кор мекунад. Нақши рақамиеро, ки он нишон медиҳад, бо нақши дар ин ҷо чопшуда муқоиса кунед.
document-record-withheld = Баъзе рӯйдодҳо танҳо ба як тараф дахл доранд ва дар ин ҷо нишон дода намешаванд. Нақшҳои рақамии онҳо қисми занҷиранд.
document-record-erased = Баъзе матнҳо баъди гузаштани мӯҳлати нигоҳдорӣ нест карда шуданд. Нақшҳои рақамии онҳо ҳанӯз қисми занҷиранд.

## Чӣ рӯй дод: сатрҳои таърихи парванда.

event-complaint-filed = Шикоят дода шуд
event-complaint-admitted = Шикоят қабул шуд
event-complaint-refused = Шикоят қабул нашуд
event-information-requested = Маълумоти иловагӣ дархост шуд
event-information-supplied-in-part = Қисми маълумот дода шуд
event-information-supplied = Маълумот дода шуд
event-information-not-supplied = Маълумот сари вақт дода нашуд
event-address-supplied = Суроғаи дигари фурӯшанда дода шуд
event-service-attempt-failed = Огоҳинома ба фурӯшанда нарасида баргашт
event-unverified-address-reached = Огоҳинома ба суроғае расид, ки аз они фурӯшанда буданаш тасдиқ нашудааст
event-merchant-address-confirmed = Корманди хадамот суроғаи фурӯшандаро тасдиқ кард
event-relay-accepted = Хадамоти почта огоҳиномаро барои фурӯшанда қабул кард
event-complaint-served = Огоҳинома ба фурӯшанда расид
event-returned-to-service = Парванда бозгашт: огоҳиномаро аз нав ба фурӯшанда расонидан лозим аст
event-bounce-noted = Огоҳинома нарасида баргашт
event-response-received = Фурӯшанда ҷавоб дод
event-late-response-received = Фурӯшанда баъди гузаштани мӯҳлат ҷавоб дод
event-no-response-recorded = Фурӯшанда сари вақт ҷавоб надод
event-no-response-explained = Фурӯшанда сабаби надодани ҷавобро шарҳ дод
event-no-response-published = Надодани ҷавоб ба феҳристи оммавӣ дохил шуд
event-extension-requested = Тамдиди мӯҳлат дархост шуд
event-extension-granted = Мӯҳлат тамдид шуд
event-extension-refused = Мӯҳлат тамдид нашуд
event-offer-made = Таклиф дода шуд
event-offer-withdrawn = Таклиф бозпас гирифта шуд
event-offer-accepted = Таклиф қабул шуд
event-offer-declined = Таклиф рад шуд
event-offer-expired = Таклиф бе ҷавоб қатъ шуд
event-evidence-added = Далелҳо илова шуданд
event-bid-made = Ҳадди махфӣ нишон дода шуд
event-settlement-held = Корманди хадамот бояд созишномаро тасдиқ кунад
event-settlement-reached = Баҳс бо созиш ҳал шуд
event-counterclaim-made = Талаби муқобил пешниҳод шуд
event-message-sent = Паём фиристода шуд
event-representative-appointed = Намоянда таъйин шуд
event-negotiation-ended = Гуфтушунид бе созиш анҷом ёфт
event-appointment-opened = Интихоби миёнарав сар шуд
event-mediator-invited = Ба миёнарав муроҷиат шуд
event-mediator-declared = Миёнарав изҳор кард, ки бархӯрди манфиатҳо ҳаст ё не
event-mediator-declined = Миёнараве, ки ба ӯ муроҷиат шуд, рад кард
event-declaration-missed = Миёнараве, ки ба ӯ муроҷиат шуд, сари вақт ҷавоб надод
event-mediator-objected-to = Тараф ба миёнарав эътироз кард
event-officer-appointment-due = Корманди хадамот бояд миёнаравро таъйин кунад
event-mediator-appointed = Миёнарав таъйин шуд
event-material-withheld = Маводи гуфтушунид ба миёнарав нишон дода нашуд
event-material-released = Маводи гуфтушунид ба миёнарав нишон дода шуд
event-objection-raised = Тараф ба миёнарав эътироз кард ва сабабҳоро нишон дод
event-objection-decided = Оид ба эътироз қарор қабул шуд
event-mediator-resigned = Миёнарав аз вазифа даст кашид
event-mediator-replaced = Миёнарав иваз шуд
event-stage-resumed = Парванда бо миёнарави нав идома ёфт
event-mediation-opened = Миёнаравӣ сар шуд
event-mediation-ended = Миёнаравӣ бе созиш анҷом ёфт
event-proposal-made = Миёнарав пешниҳод кард
event-proposal-accepted = Тараф пешниҳодро қабул кард
event-acceptance-taken-back = Тараф розигии худро бозпас гирифт
event-proposal-declined = Тараф пешниҳодро рад кард
event-proposal-lapsed = Пешниҳод бе розигии ҳарду тараф қатъ шуд
event-submissions-opened = Аз ҳарду тараф дархост шуд, ки мавқеи худро баён кунанд
event-submission-made = Тараф мавқеи худро баён кард
event-binding-agreed = Тараф розӣ шуд, ки тавсия барои ӯ ҳатмӣ бошад
event-decision-opened = Миёнарав таҳияи тавсияро сар кард
event-decision-missed = Миёнарав тавсияро сари вақт надод
event-recommendation-given = Миёнарав тавсия дод
event-recommendation-corrected = Хатои навиштан дар тавсия ислоҳ шуд
event-recommendation-answered = Тараф ба тавсия ҷавоб дод
event-recommendation-accepted = Тавсия қабул шуд ё ҳатмӣ буд
event-recommendation-declined = Ҳарду тараф тавсияро қабул накарданд
event-complaint-withdrawn = Истеъмолкунанда шикоятро бозпас гирифт
event-case-discontinued = Парванда бе натиҷа анҷом ёфт
event-performance-reminded = Ёдоварӣ фиристода шуд: дар бораи иҷрои шарт ҳанӯз хабар нест
event-performance-reported = Дар бораи иҷрои шарт хабар дода шуд
event-performance-confirmed = Тарафи дигар иҷрои шартро тасдиқ кард
event-performance-not-disputed = Ба хабари иҷрои шарт дар мӯҳлат эътироз нашуд
event-performance-disputed = Ба хабари иҷрои шарт эътироз шуд
event-performance-not-reported = Дар бораи иҷрои шарт сари вақт хабар дода нашуд
event-performance-decided = Корманди хадамот ҳал кард, ки шарт иҷро шудааст ё не
event-performance-unresolved = Дар мӯҳлат ҳал нашуд, ки шарт иҷро шудааст ё не
event-case-closed = Парванда пӯшида шуд
event-review-requested = Баррасии такрорӣ дархост шуд
event-review-not-requested = Баррасии такрорӣ сари вақт дархост нашуд
event-review-refused = Баъди баррасии такрорӣ шикоят боз қабул нашуд
event-case-resumed = Парванда аз нав идома ёфт
event-case-not-resumed = Парванда сари вақт идома дода нашуд
event-case-rated = Тараф ба пешбурди парванда баҳо дод
event-rating-ended = Вақти баҳодиҳӣ ба охир расид
event-case-bundled = Парванда бо парвандаҳои монанд якҷоя шуд
event-bundle-left = Тараф аз парвандаҳои якҷояшуда баромад
event-data-held = Маълумоти шахсӣ бо сабаби зикршуда дарозтар нигоҳ дошта мешавад
event-data-released = Маълумоти шахсӣ дигар бо ин сабаб нигоҳ дошта намешавад
event-service-delayed = Хадамот дер кард
event-data-erased = Маълумоти шахсӣ нест карда шуд
event-withheld = Қадаме, ки танҳо ба шахси дигар дахл дорад
