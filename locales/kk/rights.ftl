### Мемлекет заңы бойынша тұтынушының құқықтары мен мерзімдері.

parameter-authority-complaint-decision-period = Органның шағымды қарауға алу-алмау туралы шешім қабылдау мерзімі
parameter-case-record-retention-period = Іс жазбаларын сақтау мерзімі
parameter-claim-filing-period = Тұтынушы талабын қою мерзімі
parameter-complaint-acknowledgement-period = Сатушының немесе платформаның шағымды алғанын растау мерзімі
parameter-defect-claim-period-no-warranty = Кепілдік болмағанда кемшілік бойынша талап қою мерзімі
parameter-defect-return-period = Келісілгенге сай емес тауарды қайтару мерзімі
parameter-digital-service-complaint-remedy-period = Цифрлық қызмет көрсетушінің шағым бойынша шара қолдану мерзімі
parameter-distance-withdrawal-period = Қашықтан сатып алғаннан кейін бас тарту мерзімі
parameter-distance-withdrawal-period-uninformed = Сатушы бас тарту құқығы туралы айтпаған жағдайдағы бас тарту мерзімі
parameter-general-limitation-period = Сотқа жүгінудің жалпы мерзімі
parameter-goods-return-period = Кемшілігі жоқ тауарды қайтару немесе ауыстыру мерзімі
parameter-legal-notice-period = Сатушыға жазбаша хабарлама беру мен талап қою арасындағы мерзім
parameter-pre-claim = Сотқа немесе органға жүгінер алдындағы қажетті қадам
parameter-refund-period-after-return = Тауар қайтарылғаннан кейін ақшаны қайтару мерзімі
parameter-refund-period-after-withdrawal = Сатып алудан бас тартқаннан кейін ақшаны қайтару мерзімі
parameter-repair-period-max = Жөндеудің ең ұзақ мерзімі
parameter-replacement-period = Кемшілігі бар тауарды ауыстыру мерзімі
parameter-seller-answer-period = Сатушының талапқа жауап беру мерзімі

unit-hour = { $n } сағат
unit-calendar-day = Күнтізбелік { $n } күн
unit-working-day = { $n } жұмыс күні
unit-month = { $n } ай
unit-year = { $n } жыл

value-none = Заң мұндай құқық бермейді
value-as-soon-as-possible = Мүмкіндігінше тезірек
value-claim-to-seller-then-authority-or-court = Алдымен сатушыға талап қойылады, содан кейін органға немесе сотқа жүгінуге болады
value-none-required = Алдын ала ешқандай қадам қажет емес
value-not-mandatory = Алдын ала қадам жасауға болады, бірақ міндетті емес
value-not-mandatory-in-general = Көп жағдайда алдын ала қадам жасау міндетті емес
value-written-notice-mandatory = Алдымен сатушыға жазбаша хабарлама беру міндетті

confidence-verified = Заңның жарияланған мәтінімен 2026 жылғы қарашада салыстырылды
confidence-well-known = Заң туралы жалпы білімге негізделген; мәтіні тексерілген жоқ

rights-heading = Мемлекет заңы бойынша құқықтарыңыз: { $state }
rights-item = { $parameter }: { $value }
rights-citation = { $law }, { $article }-бап
rights-citation-law-only = { $law }
rights-in-force-since = Күшіне енген күні: { $date }
rights-not-known = { $parameter }: бізге белгісіз. Соған қарамастан, ол болуы мүмкін. Құзыретті органнан немесе заңгерден сұраңыз.
rights-nothing-known = Бұл мәселе бойынша мына мемлекеттің ережесі бізге белгісіз: { $state }. Бұл сізде құқық жоқ дегенді білдірмейді. Құзыретті органнан немесе заңгерден сұраңыз.
rights-region-only = Бұл ереже мемлекеттің бір бөлігінде ғана қолданылады: { $region }.
rights-not-legal-advice = Бұл — ақпарат, заң кеңесі емес. Оған сүйенбес бұрын тексеріп алыңыз.

limits-heading = Сотқа немесе органға жүгіну мерзімдері
limits-not-stopped = Егер келтірілген заңда өзгеше айтылмаса, осы қызметтегі іс сотқа немесе органға жүгіну мерзімдерін тоқтатпайды.
limits-not-known = Мерзім бізге белгісіз. Құзыретті органнан немесе заңгерден жақын арада сұраңыз.
limits-authority = Мына органға да шағымдануға болады: { $authority }
limits-authority-link = Онлайн шағым беру: { $url }
limits-provisional = Бұл күн — алдын ала есептелген. Сол жылдың ресми күнтізбесі әлі жарияланған жоқ, сондықтан күн кейінге жылжуы мүмкін, бірақ ешқашан ертерек болмайды.
