### Мамлекеттин мыйзамы боюнча керектөөчүнүн укуктары жана мөөнөттөрү.

parameter-authority-complaint-decision-period = Органдын даттанууну кароого алуу-албоо жөнүндө чечим чыгаруу мөөнөтү
parameter-case-record-retention-period = Иштин жазууларын сактоо мөөнөтү
parameter-claim-filing-period = Керектөөчүнүн талабын коюу мөөнөтү
parameter-complaint-acknowledgement-period = Сатуучунун же платформанын даттанууну алганын ырастоо мөөнөтү
parameter-defect-claim-period-no-warranty = Кепилдик жок болгондо кемчилик боюнча талап коюу мөөнөтү
parameter-defect-return-period = Макулдашылганга дал келбеген товарды кайтаруу мөөнөтү
parameter-digital-service-complaint-remedy-period = Санариптик кызмат көрсөтүүчүнүн даттануу боюнча чара көрүү мөөнөтү
parameter-distance-withdrawal-period = Аралыктан сатып алгандан кийин баш тартуу мөөнөтү
parameter-distance-withdrawal-period-uninformed = Сатуучу баш тартуу укугу жөнүндө айтпаган учурдагы баш тартуу мөөнөтү
parameter-general-limitation-period = Сотко кайрылуунун жалпы мөөнөтү
parameter-goods-return-period = Кемчилиги жок товарды кайтаруу же алмаштыруу мөөнөтү
parameter-legal-notice-period = Сатуучуга жазуу жүзүндө билдирүү берүү менен талап коюунун ортосундагы мөөнөт
parameter-pre-claim = Сотко же органга кайрылуудан мурда керектүү кадам
parameter-refund-period-after-return = Товар кайтарылгандан кийин акчаны кайтаруу мөөнөтү
parameter-refund-period-after-withdrawal = Сатып алуудан баш тарткандан кийин акчаны кайтаруу мөөнөтү
parameter-repair-period-max = Оңдоонун эң узак мөөнөтү
parameter-replacement-period = Кемчилиги бар товарды алмаштыруу мөөнөтү
parameter-seller-answer-period = Сатуучунун талапка жооп берүү мөөнөтү

unit-hour = { $n } саат
unit-calendar-day = { $n } календардык күн
unit-working-day = { $n } жумуш күнү
unit-month = { $n } ай
unit-year = { $n } жыл

value-none = Мыйзам мындай укук бербейт
value-as-soon-as-possible = Мүмкүн болушунча тезирээк
value-claim-to-seller-then-authority-or-court = Адегенде сатуучуга талап коюлат, андан кийин органга же сотко кайрылууга болот
value-none-required = Алдын ала эч кандай кадам керек эмес
value-not-mandatory = Алдын ала кадам жасоого болот, бирок милдеттүү эмес
value-not-mandatory-in-general = Көпчүлүк учурда алдын ала кадам жасоо милдеттүү эмес
value-written-notice-mandatory = Адегенде сатуучуга жазуу жүзүндө билдирүү берүү милдеттүү

confidence-verified = Мыйзамдын жарыяланган тексти менен 2026-жылдын ноябрында салыштырылды
confidence-well-known = Мыйзам жөнүндө жалпы билимге негизделген; тексти текшерилген эмес

rights-heading = Мамлекеттин мыйзамы боюнча укуктарыңыз: { $state }
rights-item = { $parameter }: { $value }
rights-citation = { $law }, { $article }-берене
rights-citation-law-only = { $law }
rights-in-force-since = Күчүнө кирген күнү: { $date }
rights-not-known = { $parameter }: бизге белгисиз. Ошентсе да, ал болушу мүмкүн. Ыйгарым укуктуу органдан же юристтен сураңыз.
rights-nothing-known = Бул көйгөй боюнча төмөнкү мамлекеттин эрежеси бизге белгисиз: { $state }. Бул сизде укук жок дегенди билдирбейт. Ыйгарым укуктуу органдан же юристтен сураңыз.
rights-region-only = Бул эреже мамлекеттин бир бөлүгүндө гана колдонулат: { $region }.
rights-not-legal-advice = Бул — маалымат, юридикалык кеңеш эмес. Ага таянардан мурда текшерип алыңыз.

limits-heading = Сотко же органга кайрылуу мөөнөттөрү
limits-not-stopped = Эгер келтирилген мыйзамда башкача айтылбаса, бул кызматтагы иш сотко же органга кайрылуу мөөнөттөрүн токтотпойт.
limits-not-known = Мөөнөт бизге белгисиз. Ыйгарым укуктуу органдан же юристтен жакын арада сураңыз.
limits-authority = Төмөнкү органга да даттансаңыз болот: { $authority }
limits-authority-link = Онлайн даттануу: { $url }
limits-provisional = Бул күн алдын ала эсептелген. Ошол жылдын расмий календары али жарыялана элек, ошондуктан күн кийинкиге жылышы мүмкүн, бирок эч качан эртерээк болбойт.
