### Права потребителя и сроки по закону государства: в предварительной оценке, в подтверждении и в уведомлениях о закрытии дела.

## Что может установить закон.

parameter-authority-complaint-decision-period = Срок, в который орган решает, принять ли жалобу к рассмотрению
parameter-case-record-retention-period = Срок, в течение которого должны храниться материалы дела
parameter-claim-filing-period = Срок для предъявления требования потребителя
parameter-complaint-acknowledgement-period = Срок, в который продавец или площадка подтверждает получение жалобы
parameter-defect-claim-period-no-warranty = Срок для требований о недостатках, если гарантии нет
parameter-defect-return-period = Срок для возврата товара, не соответствующего договору
parameter-digital-service-complaint-remedy-period = Срок, в который поставщик цифровой услуги принимает меры по жалобе
parameter-distance-withdrawal-period = Срок для отказа от покупки, сделанной дистанционно
parameter-distance-withdrawal-period-uninformed = Срок для отказа от покупки, если продавец не сообщил об этом праве
parameter-general-limitation-period = Общий срок исковой давности
parameter-goods-return-period = Срок для возврата или обмена товара без недостатков
parameter-legal-notice-period = Срок между письменным обращением к продавцу и предъявлением требования
parameter-pre-claim = Что нужно сделать до обращения в суд или компетентный орган
parameter-refund-period-after-return = Срок возврата денег после возврата товара
parameter-refund-period-after-withdrawal = Срок возврата денег после отказа от покупки
parameter-repair-period-max = Предельный срок ремонта
parameter-replacement-period = Срок замены товара ненадлежащего качества
parameter-seller-answer-period = Срок, в который продавец отвечает на требование

## Продолжительность.

unit-hour = { $n-category ->
    [one] { $n } час
    [few] { $n } часа
    [many] { $n } часов
   *[other] { $n } часа
}
unit-calendar-day = { $n-category ->
    [one] { $n } календарный день
    [few] { $n } календарных дня
    [many] { $n } календарных дней
   *[other] { $n } календарного дня
}
unit-working-day = { $n-category ->
    [one] { $n } рабочий день
    [few] { $n } рабочих дня
    [many] { $n } рабочих дней
   *[other] { $n } рабочего дня
}
unit-month = { $n-category ->
    [one] { $n } месяц
    [few] { $n } месяца
    [many] { $n } месяцев
   *[other] { $n } месяца
}
unit-year = { $n-category ->
    [one] { $n } год
    [few] { $n } года
    [many] { $n } лет
   *[other] { $n } года
}

## Другие значения.

value-none = Закон не предусматривает такого права
value-as-soon-as-possible = Как можно скорее
value-claim-to-seller-then-authority-or-court = Сначала предъявите требование продавцу, затем обращайтесь в компетентный орган или в суд
value-none-required = Предварительных действий не требуется
value-not-mandatory = Предварительное обращение возможно, но не обязательно
value-not-mandatory-in-general = В большинстве случаев предварительное обращение не обязательно
value-written-notice-mandatory = Сначала нужно письменно обратиться к продавцу

## Насколько проверено значение.

confidence-verified = Сверено с опубликованным текстом закона в ноябре 2026 года
confidence-well-known = По общим сведениям о законе; с текстом не сверено

## Сообщения о правах.

rights-heading = Ваши права по закону государства: { $state }
rights-item = { $parameter }: { $value }
rights-citation = { $law }, ст. { $article }
rights-citation-law-only = { $law }
rights-in-force-since = Действует с { $date }
rights-not-known = { $parameter }: нам это неизвестно. Такая норма всё же может существовать. Уточните у компетентного органа или юриста.
rights-nothing-known = Нам неизвестны нормы, которые относятся к этой проблеме (государство: { $state }). Это не значит, что у вас нет прав. Уточните у компетентного органа или юриста.
rights-region-only = Эта норма действует только в части государства: { $region }.
rights-not-legal-advice = Это справочная информация, а не юридическая консультация. Проверьте её, прежде чем на неё полагаться.

## Сроки для обращения в другие инстанции.

limits-heading = Сроки для обращения в суд или компетентный орган
limits-not-stopped = Рассмотрение дела здесь не останавливает сроки для обращения в суд или компетентный орган, если указанный закон не говорит иного.
limits-not-known = Этот срок нам неизвестен. Скорее уточните его у компетентного органа или юриста.
limits-authority = Вы также можете подать жалобу в этот орган: { $authority }
limits-authority-link = Подать жалобу онлайн: { $url }
limits-provisional = Эта дата предварительная. Официальный календарь на тот год ещё не опубликован, поэтому дата может сдвинуться, но только на более поздний день.
