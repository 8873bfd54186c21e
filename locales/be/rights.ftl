### Правы спажыўца і тэрміны паводле закону дзяржавы: у папярэдняй ацэнцы, у пацвярджэнні і ў апавяшчэннях аб закрыцці справы.

## Што можа ўстанавіць закон.

parameter-authority-complaint-decision-period = Тэрмін, у які орган вырашае, ці прыняць скаргу да разгляду
parameter-case-record-retention-period = Тэрмін, на працягу якога павінны захоўвацца матэрыялы справы
parameter-claim-filing-period = Тэрмін для прад’яўлення патрабавання спажыўца
parameter-complaint-acknowledgement-period = Тэрмін, у які прадавец або пляцоўка пацвярджае атрыманне скаргі
parameter-defect-claim-period-no-warranty = Тэрмін для патрабаванняў аб недахопах, калі гарантыі няма
parameter-defect-return-period = Тэрмін для вяртання тавару, які не адпавядае дагавору
parameter-digital-service-complaint-remedy-period = Тэрмін, у які пастаўшчык лічбавай паслугі прымае меры па скарзе
parameter-distance-withdrawal-period = Тэрмін для адмовы ад пакупкі, зробленай дыстанцыйна
parameter-distance-withdrawal-period-uninformed = Тэрмін для адмовы ад пакупкі, калі прадавец не паведаміў пра гэта права
parameter-general-limitation-period = Агульны тэрмін іскавай даўнасці
parameter-goods-return-period = Тэрмін для вяртання або абмену тавару без недахопаў
parameter-legal-notice-period = Тэрмін паміж пісьмовым зваротам да прадаўца і прад’яўленнем патрабавання
parameter-pre-claim = Што трэба зрабіць да звароту ў суд або кампетэнтны орган
parameter-refund-period-after-return = Тэрмін вяртання грошай пасля вяртання тавару
parameter-refund-period-after-withdrawal = Тэрмін вяртання грошай пасля адмовы ад пакупкі
parameter-repair-period-max = Гранічны тэрмін рамонту
parameter-replacement-period = Тэрмін замены тавару неналежнай якасці
parameter-seller-answer-period = Тэрмін, у які прадавец адказвае на патрабаванне

## Працягласць.

unit-hour = { $n-category ->
    [one] { $n } гадзіна
    [few] { $n } гадзіны
    [many] { $n } гадзін
   *[other] { $n } гадзіны
}
unit-calendar-day = { $n-category ->
    [one] { $n } каляндарны дзень
    [few] { $n } каляндарныя дні
    [many] { $n } каляндарных дзён
   *[other] { $n } каляндарнага дня
}
unit-working-day = { $n-category ->
    [one] { $n } працоўны дзень
    [few] { $n } працоўныя дні
    [many] { $n } працоўных дзён
   *[other] { $n } працоўнага дня
}
unit-month = { $n-category ->
    [one] { $n } месяц
    [few] { $n } месяцы
    [many] { $n } месяцаў
   *[other] { $n } месяца
}
unit-year = { $n-category ->
    [one] { $n } год
    [few] { $n } гады
    [many] { $n } гадоў
   *[other] { $n } года
}

## Іншыя значэнні.

value-none = Закон не прадугледжвае такога права
value-as-soon-as-possible = Як мага хутчэй
value-claim-to-seller-then-authority-or-court = Спачатку прад’явіце патрабаванне прадаўцу, потым звяртайцеся ў кампетэнтны орган або ў суд
value-none-required = Папярэдніх дзеянняў не патрабуецца
value-not-mandatory = Папярэдні зварот магчымы, але не абавязковы
value-not-mandatory-in-general = У большасці выпадкаў папярэдні зварот не абавязковы
value-written-notice-mandatory = Спачатку трэба пісьмова звярнуцца да прадаўца

## Наколькі праверана значэнне.

confidence-verified = Зверана з апублікаваным тэкстам закону ў лістападзе 2026 года
confidence-well-known = Паводле агульных звестак пра закон; з тэкстам не зверана

## Паведамленні пра правы.

rights-heading = Вашы правы паводле закону дзяржавы: { $state }
rights-item = { $parameter }: { $value }
rights-citation = { $law }, арт. { $article }
rights-citation-law-only = { $law }
rights-in-force-since = Дзейнічае з { $date }
rights-not-known = { $parameter }: нам гэта невядома. Такая норма ўсё ж можа існаваць. Удакладніце ў кампетэнтным органе або ў юрыста.
rights-nothing-known = Нам невядомыя нормы, якія тычацца гэтай праблемы (дзяржава: { $state }). Гэта не значыць, што ў вас няма правоў. Удакладніце ў кампетэнтным органе або ў юрыста.
rights-region-only = Гэта норма дзейнічае толькі ў частцы дзяржавы: { $region }.
rights-not-legal-advice = Гэта даведачная інфармацыя, а не юрыдычная кансультацыя. Праверце яе, перш чым на яе спадзявацца.

## Тэрміны для звароту ў іншыя інстанцыі.

limits-heading = Тэрміны для звароту ў суд або кампетэнтны орган
limits-not-stopped = Разгляд справы тут не спыняе тэрміны для звароту ў суд або кампетэнтны орган, калі названы закон не кажа іншага.
limits-not-known = Гэты тэрмін нам невядомы. Хутчэй удакладніце яго ў кампетэнтным органе або ў юрыста.
limits-authority = Вы таксама можаце падаць скаргу ў гэты орган: { $authority }
limits-authority-link = Падаць скаргу анлайн: { $url }
limits-provisional = Гэта папярэдняя дата. Афіцыйны каляндар на той год яшчэ не апублікаваны, таму дата можа перасунуцца, але толькі на пазнейшы дзень.
