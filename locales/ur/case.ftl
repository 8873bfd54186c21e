### کیس کے الفاظ: مراحل، نتائج، بنیادیں، وجوہ، تعمیل، کردار۔

stage-screening = شکایت کی جانچ
    .description = ہم دیکھتے ہیں کہ سروس یہ شکایت لے سکتی ہے یا نہیں۔ زیادہ تر جانچ خود کار ہے۔ باقی کا فیصلہ کیس افسر کرتا ہے۔
stage-information = معلومات درکار ہیں
    .description = کچھ کمی ہے۔ کیس دکھائی گئی تاریخ تک جواب کا انتظار کرتا ہے۔
stage-service = فروخت کنندہ تک نوٹس پہنچانا
    .description = ہم فروخت کنندہ تک پہنچنے کی کوشش کر رہے ہیں۔ فروخت کنندہ کے جواب کی مہلت نوٹس پہنچنے کے بعد ہی شروع ہوتی ہے۔
stage-awaiting-response = جواب کا انتظار
    .description = فروخت کنندہ کو نوٹس مل چکا ہے اور اسے جواب دینا ہے۔ جواب نہ آئے تب بھی کیس جاری رہتا ہے۔
stage-negotiation = مذاکرات
    .description = دونوں فریق حل تلاش کرتے ہیں۔ ہر فریق پیشکش کر سکتا ہے یا مصالحت کار مانگ سکتا ہے۔
stage-appointment = مصالحت کار کا انتخاب
    .description = ایک غیر جانبدار مصالحت کار مقرر کیا جا رہا ہے۔ ہر فریق اعتراض کر سکتا ہے۔
stage-mediation = مصالحت
    .description = مصالحت کار دونوں فریقوں سے بات کرتا ہے، الگ الگ بھی، اور تجویز دے سکتا ہے۔
stage-proposal = مصالحت کار کی تجویز پر غور
    .description = مصالحت کار نے تجویز دی ہے۔ ہر فریق اسے قبول یا رد کرتا ہے۔
stage-recommendation = سفارش
    .description = دونوں فریق اپنا تحریری مؤقف پیش کرتے ہیں۔ پھر مصالحت کار وجوہ کے ساتھ سفارش دیتا ہے۔
stage-performance = تعمیل
    .description = جو طے ہوا یا جس کی سفارش ہوئی اس پر عمل ہو رہا ہے۔ جس فریق کے ذمے ہے وہ ثبوت کے ساتھ اطلاع دیتا ہے۔ دوسرا فریق تصدیق کرتا ہے۔
stage-closed = بند
    .description = کیس ختم ہو گیا ہے۔ آپ کیس کی فائل ڈاؤن لوڈ کر سکتے ہیں اور بتا سکتے ہیں کہ کیس کیسے چلایا گیا۔

outcome-settled = تصفیہ ہو گیا
    .description = دونوں فریق ایک حل پر متفق ہو گئے۔
outcome-recommendation-accepted = سفارش قبول ہو گئی
    .description = دونوں فریقوں نے سفارش قبول کر لی، یا پہلے ہی اسے لازم التعمیل مان لیا تھا۔
outcome-recommendation-declined = سفارش قبول نہیں ہوئی
    .description = کم از کم ایک فریق نے سفارش رد کر دی یا اس کا جواب نہیں دیا۔
outcome-withdrawn = شکایت واپس لے لی گئی
    .description = صارف نے شکایت واپس لے لی۔
outcome-inadmissible = شکایت قبول نہیں ہوئی
    .description = سروس اس شکایت پر کارروائی نہیں کر سکتی۔ وجہ بتائی گئی ہے، اور نظر ثانی ممکن ہے۔
outcome-discontinued = بغیر نتیجے کے ختم
    .description = نتیجہ نکلنے سے پہلے کیس ختم ہو گیا۔ وجہ بتائی گئی ہے۔

performance-pending = عمل باقی ہے
performance-reported = عمل کی اطلاع دے دی گئی
performance-performed = عمل ہو گیا
performance-performed-unconfirmed = عمل کی اطلاع دی گئی اور اختلاف نہیں ہوا
performance-disputed = اختلاف ہے
performance-breached = عمل نہیں ہوا
performance-excused = معقول وجہ سے عمل نہیں ہوا
performance-unresolved = وقت پر فیصلہ نہیں ہوا

role-consumer = صارف
role-merchant = فروخت کنندہ
role-mediator = مصالحت کار
role-officer = کیس افسر
role-regulator = نگران ادارہ
role-administrator = منتظم
role-system = سروس
role-anonymous = مہمان

ground-merchant-not-contacted = پہلے فروخت کنندہ سے رابطہ نہیں کیا گیا
    .description = پہلے فروخت کنندہ کو بتائیں کہ کیا غلط ہے اور آپ کیا چاہتے ہیں۔ اگر اس سے مدد نہ ملے تو شکایت دوبارہ جمع کرائیں۔
ground-frivolous-or-vexatious = شکایت کی کوئی سنجیدہ بنیاد نہیں
    .description = شکایت سے کوئی ایسا مسئلہ سامنے نہیں آتا جسے حل کیا جا سکے۔ اگر کچھ رہ گیا ہے تو نظر ثانی کی درخواست کریں اور اسے شامل کریں۔
ground-other-proceedings = کوئی اور ادارہ اس تنازع کو دیکھ رہا ہے
    .description = کوئی عدالت یا دوسرا ادارہ اس تنازع کو دیکھ رہا ہے یا اس کا فیصلہ کر چکا ہے۔ اسے صرف ایک ہی ادارہ دیکھ سکتا ہے۔
ground-value-outside-limits = رقم مقررہ حدود سے باہر ہے
    .description = متنازع رقم اس سے کم یا زیادہ ہے جس پر یہ سروس کارروائی کرتی ہے۔ شاید عدالت یا کوئی اتھارٹی مدد کر سکے۔
ground-too-late = شکایت بہت دیر سے آئی
    .description = وہ وقت گزر چکا ہے جس میں یہ سروس شکایات لیتی ہے۔ قانون کی مہلتیں ابھی باقی ہو سکتی ہیں۔ جلد اتھارٹی سے پوچھیں۔
ground-seriously-impairs-operation = تنازع اس سروس کے لیے بہت پیچیدہ ہے
    .description = یہ تنازع سروس کو اتنا مصروف کر دے گا کہ دوسرے کیس متاثر ہوں گے۔ اس کے لیے عدالت زیادہ موزوں ہے۔
ground-incomplete = معلومات کم ہیں
    .description = جو معلومات ہم نے مانگی تھیں وہ وقت پر نہیں ملیں۔ انہیں جمع کریں اور شکایت دوبارہ جمع کرائیں۔
ground-outside-scope = سروس اس تنازع کے لیے نہیں
    .description = یہ سروس ان آن لائن خریداریوں کے لیے ہے جو صارف کسی دوسرے شریک ملک کے فروخت کنندہ سے کرتے ہیں۔ آپ کے ملک کی اتھارٹی بتا سکتی ہے کہ کون مدد کر سکتا ہے۔
ground-abuse = سروس کا غلط استعمال ہو رہا ہے
    .description = اس شکایت میں سروس کا غلط استعمال کیا گیا ہے۔ اگر آپ کے خیال میں یہ درست نہیں تو نظر ثانی کی درخواست کریں۔

discontinued-merchant-not-reached = فروخت کنندہ سے رابطہ نہیں ہو سکا
    .description = کوئی نوٹس فروخت کنندہ تک نہیں پہنچا۔ اس کا مطلب یہ نہیں کہ فروخت کنندہ نے جواب دینے سے انکار کیا۔ شاید عدالت یا کوئی اتھارٹی مدد کر سکے۔
discontinued-no-mediator = کوئی مصالحت کار نہیں مل سکا
    .description = کوئی ایسا مصالحت کار نہیں ملا جو فارغ ہو اور دونوں فریقوں کو قبول ہو۔ یہ آپ کی نہیں، سروس کی کوتاہی شمار ہوتی ہے۔
discontinued-no-decision = وقت پر سفارش نہیں دی گئی
    .description = مصالحت کاروں نے وقت پر سفارش نہیں دی۔ یہ آپ کی نہیں، سروس کی کوتاہی شمار ہوتی ہے۔
discontinued-consumer-silent = صارف نے مزید حصہ نہیں لیا
    .description = فروخت کنندہ کے جواب کے بعد صارف نے کچھ نہیں لکھا۔ صارف 20 دن کے اندر ایک بار کیس دوبارہ شروع کر سکتا ہے۔
discontinued-time-limit = کارروائی کا وقت ختم ہو گیا
    .description = پوری کارروائی میں بہت زیادہ وقت لگا۔ یہ سروس کی کوتاہی شمار ہوتی ہے۔ آپ عدالت یا کسی اتھارٹی سے رجوع کر سکتے ہیں۔
discontinued-abuse = سروس کا غلط استعمال کیا گیا
    .description = کیس افسر نے کیس ختم کیا اور وجوہ بتائیں۔
discontinued-duplicate = اسی تنازع کے بارے میں ایک اور کیس ہے
    .description = اس تنازع پر دوسرے کیس میں کارروائی ہو رہی ہے۔ آپ نے یہاں جو شامل کیا وہ ضائع نہیں ہوا: آپ اسے وہاں شامل کر سکتے ہیں۔
discontinued-other-proceedings = کوئی اور ادارہ اس تنازع کو دیکھ رہا ہے
    .description = کسی عدالت یا دوسرے ادارے نے یہ تنازع لے لیا ہے۔ اسے صرف ایک ہی ادارہ دیکھ سکتا ہے۔
discontinued-outside-scope = سروس اس تنازع کے لیے نہیں
    .description = یہ بات کیس کے دوران ہی واضح ہوئی۔ آپ کے ملک کی اتھارٹی بتا سکتی ہے کہ کون مدد کر سکتا ہے۔
discontinued-merchant-ceased = فروخت کنندہ اب موجود نہیں
    .description = کمپنی بند ہو چکی ہے، اس لیے کوئی جواب نہیں دے سکتا۔ اگر آپ نے کارڈ سے ادائیگی کی تھی تو اپنے بینک سے پوچھیں کہ کیا وہ رقم واپس دلا سکتا ہے۔

deadline-screening = شکایت قبول کرنے یا نہ کرنے کا فیصلہ
    .consequence = اگر اس وقت تک کوئی فیصلہ نہ کرے تو شکایت قبول سمجھی جاتی ہے۔
deadline-information = ہمارے سوالوں کا جواب
    .consequence = اگر اس وقت تک جواب نہ آئے تو نئی شکایت بند کر دی جاتی ہے اور اسے دوبارہ جمع کرایا جا سکتا ہے۔ جو کیس پہلے سے چل رہا ہو وہ جواب کے بغیر آگے بڑھتا ہے۔
deadline-service = فروخت کنندہ تک نوٹس پہنچانا
    .consequence = اگر اس وقت تک فروخت کنندہ تک نوٹس نہ پہنچے تو کیس ختم ہو جاتا ہے، اور صارف کو بتایا جاتا ہے کہ اور کہاں رجوع کیا جا سکتا ہے۔
deadline-relay-proof = ای میل پہنچنے کا ثبوت
    .consequence = اگر اس وقت تک ای میل واپس نہ آئے تو اسے وصول شدہ سمجھا جاتا ہے۔
deadline-response = شکایت کا جواب
    .consequence = اگر اس وقت تک جواب نہ آئے تو کیس اس کے بغیر سفارش تک چلتا ہے۔ جواب نہ دینا عوامی ریکارڈ میں درج ہو سکتا ہے۔
deadline-negotiation = دونوں فریقوں کے درمیان مذاکرات
    .consequence = اگر اس وقت تک اتفاق نہ ہو تو مصالحت کار مقرر کیا جاتا ہے۔
deadline-appointment = مصالحت کار کا انتخاب
    .consequence = اگر اس وقت تک مصالحت کار نہ ملے تو کیس افسر کسی کو مقرر کرتا ہے۔
deadline-declaration = مصالحت کار کا اعلان
    .consequence = اگر اس وقت تک اعلان نہ آئے تو کسی اور مصالحت کار سے پوچھا جاتا ہے۔
deadline-objection = بغیر وجہ بتائے مصالحت کار پر اعتراض
    .consequence = اس کے بعد اعتراض کے لیے وجہ بتانا ضروری ہے۔
deadline-material-withholding = مذاکرات کا مواد مصالحت کار سے روکنا
    .consequence = اس کے بعد مصالحت کار مقرر ہو جاتا ہے اور مذاکرات پڑھ سکتا ہے۔
deadline-officer-appointment = کیس افسر کی طرف سے مصالحت کار کا تقرر
    .consequence = اگر اس وقت تک کوئی مقرر نہ ہو تو کیس بغیر نتیجے کے ختم ہو جاتا ہے۔
deadline-mediation = مصالحت
    .consequence = اگر اس وقت تک اتفاق نہ ہو تو کیس سفارش کے مرحلے میں چلا جاتا ہے۔
deadline-proposal = مصالحت کار کی تجویز کا جواب
    .consequence = اگر اس وقت تک دونوں فریق قبول نہ کریں تو کیس سفارش کے مرحلے میں چلا جاتا ہے۔
deadline-submissions = دونوں فریقوں کا تحریری مؤقف
    .consequence = اگر آپ تحریری مؤقف پیش نہ کریں تو مصالحت کار کیس میں موجود مواد پر فیصلہ کرتا ہے۔
deadline-decision = مصالحت کار کی سفارش
    .consequence = اگر اس وقت تک سفارش نہ آئے تو ایک بار کوئی اور مصالحت کار کام سنبھالتا ہے۔
deadline-recommendation-answer = سفارش کا جواب
    .consequence = اگر اس وقت تک جواب نہ آئے تو سفارش نامنظور سمجھی جاتی ہے۔
deadline-offer = پیشکش کا جواب
    .consequence = اگر اس وقت تک جواب نہ آئے تو پیشکش ختم ہو جاتی ہے۔ خاموشی قبولیت نہیں۔
deadline-extension-decision = مزید وقت کا فیصلہ
    .consequence = اگر اس وقت تک کوئی فیصلہ نہ کرے تو درخواست نامنظور سمجھی جاتی ہے۔
deadline-objection-decision = مصالحت کار پر اعتراض کا فیصلہ
    .consequence = اگر اس وقت تک کوئی فیصلہ نہ کرے تو اعتراض مسترد سمجھا جاتا ہے۔
deadline-settlement-confirmation = اس کی تصدیق کہ تصفیہ فروخت کنندہ ہی نے کیا
    .consequence = اگر اس وقت تک تصدیق نہ ہو تو فروخت کنندہ سے دوبارہ رابطہ کرنا ہو گا۔
deadline-performance = طے شدہ پر عمل کرنا اور اس کی اطلاع دینا
    .consequence = اگر اس وقت تک اطلاع نہ دی جائے تو یاد دہانی بھیجی جاتی ہے۔
deadline-performance-grace = یاد دہانی کے بعد اطلاع
    .consequence = اگر اس وقت تک اطلاع نہ دی جائے تو کیس افسر فیصلہ کرتا ہے کہ عمل ہوا یا نہیں۔
deadline-performance-confirmation = دی گئی اطلاع کی تصدیق کرنا یا اس سے اختلاف کرنا
    .consequence = اگر اس وقت تک اختلاف نہ کیا جائے تو سمجھا جاتا ہے کہ عمل ہو گیا۔
deadline-performance-decision = عمل ہونے یا نہ ہونے کا فیصلہ
    .consequence = اگر اس وقت تک کوئی فیصلہ نہ کرے تو کیس میں لکھا جاتا ہے کہ وقت پر فیصلہ نہیں ہوا۔
deadline-rating = کیس چلانے کے طریقے پر رائے
    .consequence = اس کے بعد کیس پر رائے نہیں دی جا سکتی۔
deadline-review-request = نظر ثانی کی درخواست
    .consequence = اس کے بعد فیصلہ برقرار رہتا ہے۔
deadline-review-decision = نظر ثانی کا فیصلہ
    .consequence = اگر اس وقت تک کوئی فیصلہ نہ کرے تو شکایت قبول سمجھی جاتی ہے۔
deadline-resumption = کیس دوبارہ شروع کرنا
    .consequence = اس کے بعد کیس بند ہی رہتا ہے۔
deadline-publication = جواب نہ دینے کی بات شائع ہونے سے پہلے وضاحت
    .consequence = اس کے بعد جواب نہ دینا عوامی ریکارڈ میں درج ہو جاتا ہے۔
deadline-outer-limit = پوری کارروائی کا اختتام
    .consequence = اگر اس وقت تک نتیجہ نہ نکلے تو کیس بغیر نتیجے کے ختم ہو جاتا ہے۔
deadline-erasure = ذاتی ڈیٹا کا مٹایا جانا
    .consequence = اس وقت ذاتی ڈیٹا مٹا دیا جاتا ہے۔ ناموں کے بغیر اعداد و شمار باقی رہتے ہیں۔

position-accepts = فروخت کنندہ شکایت سے متفق ہے
position-accepts-in-part = فروخت کنندہ جزوی طور پر متفق ہے
position-contests = فروخت کنندہ متفق نہیں

recommendation-answer-silent = کوئی جواب نہیں
recommendation-answer-accepted = قبول
recommendation-answer-declined = رد

finding-performed = عمل ہوا
finding-excused = عمل نہیں ہوا، مگر معقول وجہ تھی
finding-breached = عمل نہیں ہوا

appointment-reason-third-nationality-with-languages = مصالحت کار کسی تیسرے ملک کا شہری ہے اور دونوں فریقوں کی زبانیں بولتا ہے۔
appointment-reason-languages = مصالحت کار دونوں فریقوں کی زبانیں بولتا ہے۔
appointment-reason-third-nationality = مصالحت کار کسی تیسرے ملک کا شہری ہے۔
appointment-reason-next-on-roster = فارغ مصالحت کاروں میں اگلی باری اسی مصالحت کار کی تھی۔
appointment-reason-officer = مصالحت کار کو کیس افسر نے چنا۔

declaration-independent = کوئی چیز مصالحت کار کو جانبدار نہیں بنا سکتی
declaration-disclosed = مصالحت کار نے ایسی بات ظاہر کی جو فریقوں کو معلوم ہونی چاہیے
declaration-declined = مصالحت کار یہ کیس نہیں لے سکتا

service-proof-invitation-opened = دعوت نامہ کھولا گیا
service-proof-case-opened = فروخت کنندہ نے سائن اِن کر کے کیس کھولا
service-proof-webhook = فروخت کنندہ کے نظام نے نوٹس وصول کیا
service-proof-mail-server = فروخت کنندہ کے میل سرور نے نوٹس وصول کیا
service-proof-relay = ای میل بھیجی گئی اور واپس نہیں آئی
service-proof-answer = فروخت کنندہ نے جواب دیا
service-proof-officer = کیس افسر نے تصدیق کی

hold-reason-breach = جو طے ہوا تھا اس پر عمل نہیں ہوا
hold-reason-review = نظر ثانی جاری ہے
hold-reason-regulator-file = نگران ادارہ فائل پر کام کر رہا ہے
hold-reason-proceedings = عدالت یا کسی اتھارٹی نے فائل مانگی ہے

address-kind-email = ای میل پتا
address-kind-website = رابطہ فارم والا ویب صفحہ
address-kind-postal = ڈاک کا پتا

audience-everyone = دونوں فریق اور مصالحت کار
audience-mediator = صرف مصالحت کار
audience-consumer = صرف صارف
audience-merchant = صرف فروخت کنندہ

consent-rules = میرے کیس پر کارروائی کے قواعد لاگو ہوں گے۔
consent-privacy = میرا ڈیٹا رازداری کی پالیسی کے مطابق استعمال ہو گا۔
consent-cross-border-transfer = میرا ڈیٹا فروخت کنندہ کو اور فروخت کنندہ کے ملک کی اتھارٹیوں کو بھیجا جائے گا۔

term-on = { $debtor }: { $remedy }، { $due } تک
term-on-amount = { $debtor }: { $remedy }، { $amount }، { $due } تک
term-within = { $n-category ->
    [one] { $debtor }: { $remedy }، اتفاق کے { $n } دن کے اندر
   *[other] { $debtor }: { $remedy }، اتفاق کے { $n } دن کے اندر
}
term-within-amount = { $n-category ->
    [one] { $debtor }: { $remedy }، { $amount }، اتفاق کے { $n } دن کے اندر
   *[other] { $debtor }: { $remedy }، { $amount }، اتفاق کے { $n } دن کے اندر
}
term-after = صرف اس کے بعد جب دوسرا فریق اپنا حصہ پورا کر لے

remaining-days = { $n-category ->
    [one] { $n } دن باقی ہے
   *[other] { $n } دن باقی ہیں
}
remaining-hours = { $n-category ->
    [one] { $n } گھنٹہ باقی ہے
   *[other] { $n } گھنٹے باقی ہیں
}
remaining-none = مہلت ختم ہو چکی ہے
