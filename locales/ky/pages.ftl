### The pages in the browser: headings, questions, hints and buttons. A heading of a question is a question. A button begins with a verb.

## On every page.

# Link that leads past the head of the page, for people who use a keyboard or hear the page.
page-skip = Мазмунга өтүү
page-language = Тил
page-menu = Негизги баракчалар
page-sign-in = Кирүү
page-sign-out = Чыгуу
page-my-cases = Менин иштерим
page-complain = Даттануу берүү
page-check-notice = Бул билдирүү чынбы?
page-interface = Программалар үчүн: веб-API
page-free-of-charge = Кызмат керектөөчүлөр үчүн акысыз.
page-back = Артка
page-continue = Улантуу
page-optional = { $label } (милдеттүү эмес)
# Stands before the title in the tab of the browser when a form has errors.
page-error-title = Ката: { $title }
page-error-heading = Көйгөй жаралды
page-next = Кийинки баракча
page-not-given = Көрсөтүлгөн эмес
page-home = Башкы баракчага өтүү
page-form-expired = Форма өтө көпкө ачык турду же браузериңиз cookie файлын сактаган жок. Киргизгениңиз жоголгон жок. Форманы дагы бир жолу жөнөтүңүз.

## The front page.

home-title = Башка мамлекеттеги сатуучудан сатып алып, көйгөйгө туш болдуңузбу?
home-intro = Бизге бир жолу, өз тилиңизде айтып бериңиз. Даттанууңузду сатуучуга жеткиребиз, андан соң экөөңүз онлайн режимде чечим издейсиздер. Андан натыйжа чыкпаса, бейтарап медиатор жардам берет.
home-start = Даттануу берүүнү баштоо
home-how-heading = Бул кандай жүрөт
home-how-file = Сиз эмне болгонун жана эмнени талап кыларыңызды айтасыз. Буга он мүнөттөй убакыт кетет.
home-how-respond = Сатуучу билдирүүнү өз тилинде алат. Жооп берүүгө анын он күнү бар.
home-how-negotiate = Сиз жана сатуучу сүйлөшүү жүргүзөсүздөр. Сунуштар даяр сөз үлгүлөрүнөн түзүлөт, ошондуктан ар бир тарап аларды өз тилинде окуйт.
home-how-mediate = Макулдаша албасаңыздар, тараптардын эч кимисине тиешеси жок медиатор акысыз жардам берет.
home-how-end = Иш макулдашуу же сунуштама менен аяктайт. Анын аткарылышына көз салабыз.
home-rights = Сотко же ыйгарым укуктуу органга кайрылуу укугуңуз сакталат.
home-sellers-heading = Сатуучуларга
home-sellers = Бизден билдирүү алдыңызбы? Андагы шилтемени ачыңыз же билдирүү келген дарек менен кириңиз. Жооп берүү үчүн аккаунт керек эмес.
home-states-heading = Катышуучу мамлекеттер

## Signing in.

sign-in-title = Кирүү
sign-in-intro = Электрондук почта дарегиңизге код жөнөтөбүз. Сырсөз керек эмес.
sign-in-email = Электрондук почта дареги
sign-in-send = Кодду жөнөтүү
sign-in-code-title = Кодду киргизиңиз
# $email is the address that the code was sent to.
sign-in-code-sent = Эгер { $email } дареги менен кирүүгө мүмкүн болсо, ага сегиз цифралуу код жөнөтүлдү. Ал бир жолу жана он мүнөттүн ичинде гана жарактуу.
sign-in-code = Каттагы код
sign-in-totp = Аутентификатор колдонмосундагы код
sign-in-totp-hint = Алты цифра. Бул код кызмат адистерине гана керек.

## The form of a complaint.

complaint-title = Даттануу берүү
complaint-before-contact = Адегенде сатуучуга жазып, жооп берүүсүнө убакыт бериңиз. Али жазбаган болсоңуз да, даттанууңузду ушул жерде даярдай аласыз.
complaint-before-need = Буйрутманын номерин, баасын жана сатуучунун электрондук почта же веб-сайт дарегин даярдап коюңуз.
complaint-before-save = Улантканда ар бир жообуңуз сакталат. Каалаган убакта токтоп, кийин, анын ичинде башка түзмөктө уланта аласыз.
complaint-begin = Баштоо
# $date is the day on which the draft is erased.
complaint-kept-until = Жоопторуңуздун сакталуу мөөнөтү: { $date }.
complaint-step = { $n }-суроо, баары { $all }
complaint-problem = Кандай көйгөй жаралды?
complaint-category = Эмне сатып алдыңыз?
complaint-order = Буйрутма жөнүндө эмне билесиз?
complaint-ordered-on = Буйрутманы качан бердиңиз?
complaint-date-hint = Жыл, ай жана күн, мисалы 2026-10-01.
complaint-order-reference = Буйрутманын номери
complaint-marketplace = Сатып алган электрондук соода аянтчаңыз
complaint-amount = Канча төлөдүңүз?
complaint-amount-number = Сумма
complaint-amount-hint = Цифра менен жазыңыз, бөлчөк бөлүгүн чекит менен ажыратыңыз, мисалы 129.90.
complaint-currency = Валюта
complaint-merchant = Кимден сатып алдыңыз?
complaint-merchant-name = Сатуучунун аталышы же аты-жөнү
complaint-merchant-country = Сатуучунун мамлекети
complaint-merchant-email = Сатуучунун электрондук почта дареги
complaint-merchant-website = Сатуучунун веб-сайты
complaint-contact = Сатуучуга качан кайрылдыңыз?
complaint-contact-hint = Бул көйгөй жөнүндө сатуучуга биринчи жолу айткан күн. Али айтпаган болсоңуз, адегенде сатуучуга жазыңыз.
complaint-other-proceedings = Бул талашты сот же башка орган карап жатабы?
complaint-yes = Ооба
complaint-no = Жок
complaint-description = Эмне болду?
complaint-description-hint = Эмне болгонун ирети менен айтып бериңиз. Картанын номерин жана сырсөздөрдү жазбаңыз. Бул текстти сатуучу окуйт.
complaint-remedies = Эмнени талап кыласыз?
complaint-remedies-hint = Туура келгендин баарын тандаңыз. Акча талап кылсаңыз, суммасын көрсөтүңүз.
complaint-remedy-amount = Канча?
complaint-consumer = Сиз кимсиз?
complaint-consumer-name = Толук аты-жөнүңүз
complaint-consumer-country = Жашаган мамлекетиңиз
complaint-consumer-email = Электрондук почта дарегиңиз
complaint-consumer-email-hint = Сизге ушул дарекке жазабыз. Сатуучу атыңызды жана ушул даректи көрөт.
complaint-consumer-phone = Телефон номериңиз
complaint-language = Сизге кайсы тилде жазалы?
complaint-consents = Эмнеге макулдук бересиз?
complaint-check-title = Жоопторуңузду текшериңиз
complaint-check-intro = Азырынча эч нерсе жөнөтүлгөн жок. Ката болсо, жоопту өзгөртүңүз.
complaint-change = Өзгөртүү
complaint-missing = Али жооп берилген жок
complaint-send-heading = Даттанууну жөнөтүү
complaint-send-hint = Дарек сиздики экенине ынануу үчүн адегенде электрондук почтаңызга код жөнөтөбүз.
complaint-send = Даректи ырастап, жөнөтүү
complaint-send-known = Даттанууну жөнөтүү
complaint-resume-mail = Кийин улантуу үчүн шилтеме жөнөтүү
complaint-resume-mailed = Бул караламанын шилтемеси электрондук почта дарегиңизге жөнөтүлдү.
complaint-filed-title = Даттанууңуз берилди
complaint-filed-reference = Ишиңиздин номери
complaint-filed-next-heading = Мындан ары эмне болот
complaint-filed-print = Бул баракчаны басып чыгарыңыз же дарегин сактап коюңуз. Ишти «Менин иштерим» бөлүмүнөн табасыз.

## The list of cases.

cases-title = Менин иштерим
cases-none = Бул жерде азырынча иш жок.
cases-none-found = Бул издөө боюнча иш табылган жок.
cases-search = Аты-жөнү же иштин номери
cases-stage = Баскыч
cases-all-stages = Бардык баскычтар
cases-show = Көрсөтүү
cases-next-limit = Кийинки мөөнөт
cases-no-limit = Жок

## The page of a case.

case-title = Иш { $reference }
case-where-heading = Иш кайсы баскычта
case-limits-heading = Мөөнөттөр
case-limit-provisional = Бул күн алдын ала көрсөтүлгөн: ошол жылдын расмий календары али жарыялана элек.
case-you = Сиз
case-actions-heading = Азыр эмне кыла аласыз
case-actions-none = Азырынча сизден эч нерсе талап кылынбайт. Бул өзгөрсө, сизге жазабыз.
case-more-actions = Дагы эмне кыла аласыз
case-offers-heading = Сунуштар
case-offers-none = Азырынча сунуш жасала элек.
case-offer-open = Жооп күтүлүүдө
case-offer-accepted = Кабыл алынды
case-offer-declined = Четке кагылды
case-offer-withdrawn = Кайтарып алынды
case-offer-expired = Жоопсуз аяктады
case-offer-superseded = Башка сунуш менен алмаштырылды
case-entitlement = Керектөөчүнүн талаптары
case-messages-heading = Кабарлар
case-messages-none = Азырынча кабар жок.
case-messages-older = Башка кабарлар
case-evidence-heading = Далилдер
case-evidence-none = Азырынча файл кошула элек.
case-evidence-add = Файл кошуу
case-evidence-file = Файл
case-evidence-hint = Сүрөт, PDF же текст, эң чоң көлөмү: { $limit }. Файлды экинчи тарап көрөт.
case-evidence-kind = Бул файл эмнени көрсөтөт?
case-history-heading = Эмне болду
case-history-private = Сизге көрсөтүлбөгөн кадам
case-file-heading = Иштин материалдары
case-file-download = Иштин материалдарын жүктөп алуу (ZIP)
case-file-hint = Анда иштин бүткүл жазуусу, далилдер жана эки тилдеги кыскача баяны бар.

## Doing something in a case.

act-confirm-hint = Улантуудан мурда муну дагы бир жолу окуп чыгыңыз.
act-text = Текстиңиз
act-note = Эскертме
act-reasons = Себептери
act-question = Суроо
act-ground = Негиз
act-reason = Себеп
act-position = Позицияңыз
act-audience = Муну ким окуй алат
act-of-whom = Маалыматты кимден сурайсыз?
act-mediator = Медиатор
act-offer = Кайсы сунуш?
act-term = Кайсы милдеттенме?
act-days = Канча күн?
act-limit = Чектик суммаңыз
act-address-kind = Даректин түрү
act-address = Дарек
act-representative-name = Өкүлдүн аты-жөнү
act-representative-email = Өкүлдүн электрондук почта дареги
act-mandate = Өкүл эмне кыла алат
act-declaration = Билдирмеңиз
act-statement = Сиз билдирген жагдай
act-finding = Эмнени аныктадыңыз?
act-granted = Кайра карап чыккандан кийин даттануу кабыл алынабы?
act-upheld = Медиаторду алмаштыруу керекпи?
act-of-what = Кайсы мөөнөттү узартуу керек?
act-of-stage = Ушул баскычтын мөөнөтү
act-of-outer-limit = Бүткүл жол-жобонун мөөнөтү
act-bundle = Топтун номери
act-cause = Четтетүүнү суроонун себеби
act-correction = Эмне туура эмес эле жана туурасы кандай
act-score = Канчалык ыраазысыз?
act-score-1 = 1 — такыр ыраазы эмесмин
act-score-2 = 2
act-score-3 = 3
act-score-4 = 4
act-score-5 = 5 — толук ыраазымын
act-resolved = Сиз үчүн талаш жөнгө салындыбы?
act-terms-heading = Ар бир тарап эмне кылат
act-term-n = { $n }-милдеттенме
act-term-debtor = Ким аткарат
act-term-remedy = Эмне кылуу керек
act-term-amount = Сумма
act-term-currency = Валюта
act-term-days = Макулдашуу түзүлгөндөн кийин канча күндүн ичинде
act-term-words = Керек болсо, өз сөзүңүз менен түшүндүрмө
act-offer-with-answer = Жообуңуз менен бирге берилүүчү сунуш

## The invitation of a seller.

invitation-title = Сизден сатып алууга байланыштуу даттануу
invitation-intro = Башка мамлекеттеги керектөөчү даттануу берип, сизден чечим табууну суранат. Иштин номерин жана даттануу эмне жөнүндө экенин көрүү үчүн кнопканы басыңыз.
invitation-open = Даттанууну көрсөтүү
invitation-problem = Даттануу эмне жөнүндө
# $address is a mail address, all but hidden.
invitation-code-hint = Даттанууну окуп, ага жооп берүү үчүн код керек. Аны төмөнкү дарекке жөнөтөбүз: { $address }.
invitation-send-code = Кодду жөнөтүү
invitation-enter = Ишти ачуу

## Checking a notice.

notice-title = Бул билдирүү чынбы?
notice-intro = Биздин ар бир билдирүүбүздө иштин номери жана код болот. Экөөнү тең киргизиңиз, ошондо билдирүүнү биз жөнөткөн-жөнөтпөгөнүбүздү айтабыз.
notice-reference = Иштин номери
notice-code = Билдирүүнүн коду
notice-check = Билдирүүнү текшерүү
notice-genuine = Бул билдирүүнү биз жөнөттүк.
notice-unknown = Мындай билдирүү бизге белгисиз. Андагы шилтемелерди ачпаңыз жана эч нерсе төлөбөңүз.
