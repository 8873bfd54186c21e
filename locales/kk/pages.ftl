### The pages in the browser: headings, questions, hints and buttons. A heading of a question is a question. A button begins with a verb.

## On every page.

# Link that leads past the head of the page, for people who use a keyboard or hear the page.
page-skip = Мазмұнға өту
page-language = Тіл
page-menu = Негізгі беттер
page-sign-in = Кіру
page-sign-out = Шығу
page-my-cases = Менің істерім
page-complain = Шағым беру
page-check-notice = Бұл хабарлама шынайы ма?
page-interface = Бағдарламалар үшін: веб-API
page-free-of-charge = Қызмет тұтынушылар үшін тегін.
page-back = Артқа
page-continue = Жалғастыру
page-optional = { $label } (міндетті емес)
# Stands before the title in the tab of the browser when a form has errors.
page-error-title = Қате: { $title }
page-error-heading = Мәселе туындады
page-next = Келесі бет
page-not-given = Көрсетілмеген
page-home = Басты бетке өту
page-form-expired = Нысан тым ұзақ ашық тұрды немесе браузеріңіз cookie файлын сақтамады. Енгізгеніңіз жоғалған жоқ. Нысанды тағы бір рет жіберіңіз.

## The front page.

home-title = Басқа мемлекеттегі сатушыдан сатып алып, мәселеге тап болдыңыз ба?
home-intro = Бізге бір рет, өз тіліңізде айтып беріңіз. Шағымыңызды сатушыға жеткіземіз, сосын екеуіңіз онлайн режимде шешім іздейсіздер. Одан нәтиже шықпаса, бейтарап медиатор көмектеседі.
home-start = Шағым беруді бастау
home-how-heading = Бұл қалай жүреді
home-how-file = Сіз не болғанын және не талап ететініңізді айтасыз. Бұған он минуттай уақыт кетеді.
home-how-respond = Сатушы хабарламаны өз тілінде алады. Жауап беруге оның он күні бар.
home-how-negotiate = Сіз бен сатушы келіссөз жүргізесіздер. Ұсыныстар дайын сөз үлгілерінен құралады, сондықтан әр тарап оларды өз тілінде оқиды.
home-how-mediate = Келісімге келмесеңіздер, тараптардың ешқайсысына қатысы жоқ медиатор тегін көмектеседі.
home-how-end = Іс келісіммен немесе ұсыныммен аяқталады. Оның орындалуын қадағалаймыз.
home-rights = Сотқа немесе құзыретті органға жүгіну құқығыңыз сақталады.
home-sellers-heading = Сатушыларға
home-sellers = Бізден хабарлама алдыңыз ба? Ондағы сілтемені ашыңыз немесе хабарлама келген мекенжаймен кіріңіз. Жауап беру үшін тіркелгі қажет емес.
home-states-heading = Қатысушы мемлекеттер

## Signing in.

sign-in-title = Кіру
sign-in-intro = Электрондық пошта мекенжайыңызға код жібереміз. Құпиясөз қажет емес.
sign-in-email = Электрондық пошта мекенжайы
sign-in-send = Кодты жіберу
sign-in-code-title = Кодты енгізіңіз
# $email is the address that the code was sent to.
sign-in-code-sent = Егер { $email } мекенжайымен кіруге болатын болса, оған сегіз цифрлы код жіберілді. Ол бір рет және он минут ішінде ғана жарамды.
sign-in-code = Хаттағы код
sign-in-totp = Аутентификатор қолданбасындағы код
sign-in-totp-hint = Алты цифр. Бұл код қызмет мамандарына ғана керек.

## The form of a complaint.

complaint-title = Шағым беру
complaint-before-contact = Алдымен сатушыға жазып, жауап беруіне уақыт беріңіз. Әлі жазбаған болсаңыз да, шағымыңызды осында дайындай аласыз.
complaint-before-need = Тапсырыс нөмірін, бағаны және сатушының электрондық пошта немесе веб-сайт мекенжайын дайындап қойыңыз.
complaint-before-save = Жалғастырған сайын жауабыңыз сақталады. Кез келген уақытта тоқтап, кейін, соның ішінде басқа құрылғыда жалғастыра аласыз.
complaint-begin = Бастау
# $date is the day on which the draft is erased.
complaint-kept-until = Жауаптарыңыздың сақталу мерзімі: { $date }.
complaint-step = { $n }-сұрақ, барлығы { $all }
complaint-problem = Қандай мәселе туындады?
complaint-category = Не сатып алдыңыз?
complaint-order = Тапсырыс туралы не білесіз?
complaint-ordered-on = Тапсырысты қашан бердіңіз?
complaint-date-hint = Жыл, ай және күн, мысалы 2026-10-01.
complaint-order-reference = Тапсырыс нөмірі
complaint-marketplace = Сатып алған электрондық сауда алаңыңыз
complaint-amount = Қанша төледіңіз?
complaint-amount-number = Сома
complaint-amount-hint = Цифрмен жазыңыз, бөлшек бөлігін нүктемен ажыратыңыз, мысалы 129.90.
complaint-currency = Валюта
complaint-merchant = Кімнен сатып алдыңыз?
complaint-merchant-name = Сатушының атауы немесе аты-жөні
complaint-merchant-country = Сатушының мемлекеті
complaint-merchant-email = Сатушының электрондық пошта мекенжайы
complaint-merchant-website = Сатушының веб-сайты
complaint-contact = Сатушыға қашан жүгіндіңіз?
complaint-contact-hint = Осы мәселе туралы сатушыға алғаш айтқан күн. Әлі айтпаған болсаңыз, алдымен сатушыға жазыңыз.
complaint-other-proceedings = Бұл дауды сот немесе басқа орган қарап жатыр ма?
complaint-yes = Иә
complaint-no = Жоқ
complaint-description = Не болды?
complaint-description-hint = Не болғанын ретімен айтып беріңіз. Карта нөмірлері мен құпиясөздерді жазбаңыз. Бұл мәтінді сатушы оқиды.
complaint-remedies = Не талап етесіз?
complaint-remedies-hint = Сәйкес келетіннің бәрін таңдаңыз. Ақша талап етсеңіз, сомасын көрсетіңіз.
complaint-remedy-amount = Қанша?
complaint-consumer = Сіз кімсіз?
complaint-consumer-name = Толық аты-жөніңіз
complaint-consumer-country = Тұратын мемлекетіңіз
complaint-consumer-email = Электрондық пошта мекенжайыңыз
complaint-consumer-email-hint = Сізге осы мекенжайға жазамыз. Сатушы атыңызды және осы мекенжайды көреді.
complaint-consumer-phone = Телефон нөміріңіз
complaint-language = Сізге қай тілде жазайық?
complaint-consents = Неге келісім бересіз?
complaint-check-title = Жауаптарыңызды тексеріңіз
complaint-check-intro = Әзірге ештеңе жіберілген жоқ. Қате болса, жауапты өзгертіңіз.
complaint-change = Өзгерту
complaint-missing = Әлі жауап берілген жоқ
complaint-send-heading = Шағымды жіберу
complaint-send-hint = Мекенжай сіздікі екеніне көз жеткізу үшін алдымен электрондық поштаңызға код жібереміз.
complaint-send = Мекенжайды растап, жіберу
complaint-send-known = Шағымды жіберу
complaint-resume-mail = Кейін жалғастыру үшін сілтеме жіберу
complaint-resume-mailed = Осы қараламаның сілтемесі электрондық пошта мекенжайыңызға жіберілді.
complaint-filed-title = Шағымыңыз берілді
complaint-filed-reference = Ісіңіздің нөмірі
complaint-filed-next-heading = Әрі қарай не болады
complaint-filed-print = Бұл бетті басып шығарыңыз немесе мекенжайын сақтап қойыңыз. Істі «Менің істерім» бөлімінен табасыз.

## The list of cases.

cases-title = Менің істерім
cases-none = Мұнда әзірге іс жоқ.
cases-none-found = Бұл сұрау бойынша іс табылмады.
cases-search = Аты-жөні немесе іс нөмірі
cases-stage = Кезең
cases-all-stages = Барлық кезең
cases-show = Көрсету
cases-next-limit = Келесі мерзім
cases-no-limit = Жоқ

## The page of a case.

case-title = Іс { $reference }
case-where-heading = Іс қай кезеңде
case-limits-heading = Мерзімдер
case-limit-provisional = Бұл күн алдын ала көрсетілген: сол жылдың ресми күнтізбесі әлі жарияланған жоқ.
case-you = Сіз
case-actions-heading = Қазір не істей аласыз
case-actions-none = Әзірге сізден ештеңе талап етілмейді. Бұл өзгерсе, сізге жазамыз.
case-more-actions = Тағы не істей аласыз
case-offers-heading = Ұсыныстар
case-offers-none = Әзірге ұсыныс жасалған жоқ.
case-offer-open = Жауап күтілуде
case-offer-accepted = Қабылданды
case-offer-declined = Қабылданбады
case-offer-withdrawn = Қайтарып алынды
case-offer-expired = Жауапсыз аяқталды
case-offer-superseded = Басқа ұсыныспен ауыстырылды
case-entitlement = Тұтынушының талаптары
case-messages-heading = Хабарлар
case-messages-none = Әзірге хабар жоқ.
case-messages-older = Басқа хабарлар
case-evidence-heading = Дәлелдемелер
case-evidence-none = Әзірге файл қосылған жоқ.
case-evidence-add = Файл қосу
case-evidence-file = Файл
case-evidence-hint = Сурет, PDF немесе мәтін, ең үлкен көлемі: { $limit }. Файлды екінші тарап көреді.
case-evidence-kind = Бұл файл нені көрсетеді?
case-history-heading = Не болды
case-history-private = Сізге көрсетілмейтін қадам
case-file-heading = Іс материалдары
case-file-download = Іс материалдарын жүктеп алу (ZIP)
case-file-hint = Онда істің бүкіл жазбасы, дәлелдемелер және екі тілдегі қысқаша мазмұны бар.

## Doing something in a case.

act-confirm-hint = Жалғастырмас бұрын мұны тағы бір рет оқып шығыңыз.
act-text = Мәтініңіз
act-note = Ескертпе
act-reasons = Себептері
act-question = Сұрақ
act-ground = Негіз
act-reason = Себеп
act-position = Ұстанымыңыз
act-audience = Мұны кім оқи алады
act-of-whom = Мәліметті кімнен сұрайсыз?
act-mediator = Медиатор
act-offer = Қай ұсыныс?
act-term = Қай міндеттеме?
act-days = Неше күн?
act-limit = Шекті сомаңыз
act-address-kind = Мекенжай түрі
act-address = Мекенжай
act-representative-name = Өкілдің аты-жөні
act-representative-email = Өкілдің электрондық пошта мекенжайы
act-mandate = Өкіл не істей алады
act-declaration = Мәлімдемеңіз
act-statement = Сіз мәлімдейтін жайт
act-finding = Нені анықтадыңыз?
act-granted = Қайта қараудан кейін шағым қабылдана ма?
act-upheld = Медиаторды ауыстыру керек пе?
act-of-what = Қай мерзімді ұзарту керек?
act-of-stage = Осы кезеңнің мерзімі
act-of-outer-limit = Бүкіл рәсімнің мерзімі
act-bundle = Топ нөмірі
act-cause = Қарсылықтың себебі
act-correction = Не қате еді және дұрысы қандай
act-score = Қаншалықты ризасыз?
act-score-1 = 1 — мүлде риза емеспін
act-score-2 = 2
act-score-3 = 3
act-score-4 = 4
act-score-5 = 5 — толық ризамын
act-resolved = Сіз үшін дау реттелді ме?
act-terms-heading = Әр тарап не істейді
act-term-n = { $n }-міндеттеме
act-term-debtor = Кім орындайды
act-term-remedy = Не істеу керек
act-term-amount = Сома
act-term-currency = Валюта
act-term-days = Келісім жасалғаннан кейін неше күн ішінде
act-term-words = Қажет болса, өз сөзіңізбен түсіндірме
act-offer-with-answer = Жауабыңызбен бірге берілетін ұсыныс

## The invitation of a seller.

invitation-title = Сізден сатып алуға қатысты шағым
invitation-intro = Басқа мемлекеттегі тұтынушы шағым беріп, сізден шешім табуды сұрайды. Іс нөмірін және шағымның не туралы екенін көру үшін түймені басыңыз.
invitation-open = Шағымды көрсету
invitation-problem = Шағым не туралы
# $address is a mail address, all but hidden.
invitation-code-hint = Шағымды оқып, оған жауап беру үшін код қажет. Оны мына мекенжайға жібереміз: { $address }.
invitation-send-code = Кодты жіберу
invitation-enter = Істі ашу

## Checking a notice.

notice-title = Бұл хабарлама шынайы ма?
notice-intro = Біздің әр хабарламамызда іс нөмірі мен код болады. Екеуін де енгізіңіз, сонда хабарламаны біз жіберген-жібермегенімізді айтамыз.
notice-reference = Іс нөмірі
notice-code = Хабарлама коды
notice-check = Хабарламаны тексеру
notice-genuine = Бұл хабарламаны біз жібердік.
notice-unknown = Біз мұндай хабарламаны білмейміз. Ондағы сілтемелерді ашпаңыз және ештеңе төлемеңіз.
