### Ҳуқуқҳо ва мӯҳлатҳои истеъмолкунанда тибқи қонуни давлат.

## Чизҳое, ки қонун муқаррар карда метавонад.

parameter-authority-complaint-decision-period = Мӯҳлате, ки мақом дар он дар бораи ба баррасӣ гирифтани шикоят қарор мекунад
parameter-case-record-retention-period = Мӯҳлате, ки дар он сабтҳои парванда бояд нигоҳ дошта шаванд
parameter-claim-filing-period = Мӯҳлати пешниҳоди талаби истеъмолкунанда
parameter-complaint-acknowledgement-period = Мӯҳлате, ки фурӯшанда ё платформа дар он гирифтани шикоятро тасдиқ мекунад
parameter-defect-claim-period-no-warranty = Мӯҳлати талаб вобаста ба нуқсон, вақте ки кафолат нест
parameter-defect-return-period = Мӯҳлати баргардонидани моле, ки ба аҳднома мувофиқ нест
parameter-digital-service-complaint-remedy-period = Мӯҳлате, ки таъминкунандаи хизматрасонии рақамӣ дар он оид ба шикоят чора мебинад
parameter-distance-withdrawal-period = Мӯҳлати даст кашидан аз хариди фосилавӣ
parameter-distance-withdrawal-period-uninformed = Мӯҳлати даст кашидан, агар фурӯшанда дар бораи ин ҳуқуқ нагуфта бошад
parameter-general-limitation-period = Мӯҳлати умумии муроҷиат ба суд
parameter-goods-return-period = Мӯҳлати баргардонидан ё иваз кардани моли бенуқсон
parameter-legal-notice-period = Мӯҳлат байни огоҳиномаи хаттӣ ба фурӯшанда ва талаб
parameter-pre-claim = Қадами зарурӣ пеш аз муроҷиат ба суд ё мақом
parameter-refund-period-after-return = Мӯҳлати баргардонидани пули Шумо пас аз баргардонидани мол
parameter-refund-period-after-withdrawal = Мӯҳлати баргардонидани пули Шумо пас аз даст кашидан аз харид
parameter-repair-period-max = Дарозтарин мӯҳлати таъмир
parameter-replacement-period = Мӯҳлати иваз кардани моли ноқис
parameter-seller-answer-period = Мӯҳлате, ки фурӯшанда дар он ба талаб ҷавоб медиҳад

## Давомнокии вақт.

unit-hour = { $n-category ->
    [one] { $n } соат
   *[other] { $n } соат
}
unit-calendar-day = { $n-category ->
    [one] { $n } рӯзи тақвимӣ
   *[other] { $n } рӯзи тақвимӣ
}
unit-working-day = { $n-category ->
    [one] { $n } рӯзи корӣ
   *[other] { $n } рӯзи корӣ
}
unit-month = { $n-category ->
    [one] { $n } моҳ
   *[other] { $n } моҳ
}
unit-year = { $n-category ->
    [one] { $n } сол
   *[other] { $n } сол
}

## Қиматҳое, ки давомнокии вақт нестанд.

value-none = Қонун чунин ҳуқуқ намедиҳад
value-as-soon-as-possible = Ҳарчи зудтар
value-claim-to-seller-then-authority-or-court = Аввал талаб ба фурӯшанда, баъд муроҷиат ба мақом ё суд
value-none-required = Пешакӣ ҳеҷ қадаме лозим нест
value-not-mandatory = Қадами пешакӣ мумкин аст, вале ҳатмӣ нест
value-not-mandatory-in-general = Қадами пешакӣ дар аксари ҳолатҳо ҳатмӣ нест
value-written-notice-mandatory = Аввал огоҳиномаи хаттӣ ба фурӯшанда ҳатмист

## Қимат то кадом андоза санҷида шудааст.

confidence-verified = Дар моҳи ноябри соли 2026 бо матни оммавии қонун санҷида шудааст
confidence-well-known = Аз рӯи дониши умумии қонун; матн санҷида нашудааст

## Ҷумлаҳо дар бораи ҳуқуқҳо.

rights-heading = Ҳуқуқҳои Шумо тибқи қонун. Давлат: { $state }
rights-item = { $parameter }: { $value }
rights-citation = { $law }, моддаи { $article }
rights-citation-law-only = { $law }
rights-in-force-since = Санаи эътибор пайдо кардан: { $date }
rights-not-known = { $parameter }: ба мо маълум нест. Бо вуҷуди ин, чунин қоида вуҷуд дошта метавонад. Аз мақом ё ҳуқуқшинос пурсед.
rights-nothing-known = Барои ин мушкилот ба мо ягон қоида маълум нест. Давлат: { $state }. Ин маънои онро надорад, ки Шумо ҳуқуқ надоред. Аз мақом ё ҳуқуқшинос пурсед.
rights-region-only = Ин қоида танҳо дар як қисми давлат амал мекунад: { $region }.
rights-not-legal-advice = Ин маълумот аст, на машварати ҳуқуқӣ. Пеш аз такя кардан ба он онро санҷед.

## Мӯҳлатҳои муроҷиат ба ҷои дигар.

limits-heading = Мӯҳлатҳои муроҷиат ба суд ё мақом
limits-not-stopped = Парванда дар ин ҷо мӯҳлатҳои муроҷиат ба суд ё мақомро бознамедорад, агар қонуни зикршуда тартиби дигарро муқаррар накарда бошад.
limits-not-known = Мӯҳлат ба мо маълум нест. Ба зудӣ аз мақом ё ҳуқуқшинос пурсед.
limits-authority = Шумо метавонед ба ин мақом ҳам шикоят кунед: { $authority }
limits-authority-link = Шикояти онлайн: { $url }
limits-provisional = Ин сана пешакӣ аст. Тақвими расмии он сол ҳанӯз нашр нашудааст, бинобар ин сана метавонад дертар шавад, вале ҳеҷ гоҳ барвақттар намешавад.
