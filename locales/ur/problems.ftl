### کیا مسئلہ پیش آیا اور اب کیا کیا جائے۔

problem-malformed-json-title = درخواست پڑھے جانے کے قابل JSON نہیں
problem-malformed-json-detail = متن کو JSON کے طور پر نہیں پڑھا جا سکا۔ سطر { $line }، کالم { $column }۔ وہاں درست کریں اور دوبارہ بھیجیں۔
problem-malformed-form-title = فارم نہیں پڑھا جا سکا
problem-malformed-form-detail = فارم نامکمل یا خراب حالت میں پہنچا۔ واپس جائیں، اپنے جوابات دیکھیں اور دوبارہ بھیجیں۔
problem-malformed-multipart-title = اپ لوڈ نہیں پڑھا جا سکا
problem-malformed-multipart-detail = اپ لوڈ نامکمل پہنچا۔ فائل دوبارہ multipart/form-data کے طور پر بھیجیں۔
problem-malformed-path-title = پتا مکمل نہیں
problem-malformed-path-detail = پتے کا ایک حصہ متوقع شکل میں نہیں۔ اس میں موجود نمبر یا کوڈ دیکھیں۔
problem-malformed-query-title = تلاش کی ایک ترتیب نہیں پڑھی جا سکی
problem-malformed-query-detail = پتے میں سوالیہ نشان کے بعد کی ایک ترتیب متوقع شکل میں نہیں۔ اس پتے کی ترتیبات دستاویزات میں دیکھیں۔
problem-malformed-header-title = ایک ہیڈر نہیں پڑھا جا سکا
problem-malformed-header-detail = ہیڈر { $header } متوقع شکل میں نہیں۔ اس کی شکل دستاویزات میں دیکھیں۔
problem-unknown-field-title = ایک خانہ نامعلوم ہے
problem-unknown-field-detail = خانہ { $field } یہاں معلوم نہیں۔ اسے ہٹائیں یا اس کا نام درست کریں، اور درخواست دوبارہ بھیجیں۔
problem-wrong-type-title = ایک خانے کی قسم غلط ہے
problem-wrong-type-detail = خانے { $field } میں غلط قسم کی قدر ہے۔ دستاویزات میں دیکھیں کہ کیا متوقع ہے۔
problem-missing-field-title = ایک خانہ موجود نہیں
problem-missing-field-detail = خانہ { $field } موجود نہیں۔ اسے شامل کریں اور درخواست دوبارہ بھیجیں۔
problem-too-large-title = درخواست بہت بڑی ہے
problem-too-large-detail = ایک بار میں زیادہ سے زیادہ { $limit } بھیجا جا سکتا ہے۔ کم بھیجیں، یا فائلیں ایک ایک کر کے بھیجیں۔
problem-unsupported-media-type-title = مواد کی یہ قسم قبول نہیں ہوتی
problem-unsupported-media-type-detail = متن { $expected } کے طور پر بھیجیں اور ہیڈر Content-Type میں یہ لکھیں۔
problem-not-acceptable-title = مانگی گئی شکل دستیاب نہیں
problem-not-acceptable-detail = یہ پتا ان شکلوں میں جواب دے سکتا ہے: { $available }۔ ہیڈر Accept میں ان میں سے ایک مانگیں۔
problem-unknown-path-title = اس پتے پر کچھ نہیں
problem-unknown-path-detail = پتا دیکھ لیں۔ تمام پتوں کی فہرست سروس کی دستاویزات میں ہے۔
problem-wrong-method-title = یہ پتا اس طرح کام نہیں کرتا
problem-wrong-method-detail = یہاں { $method } ممکن نہیں۔ آپ یہ استعمال کر سکتے ہیں: { $allowed }۔
problem-request-timeout-title = درخواست میں بہت وقت لگا
problem-request-timeout-detail = درخواست وقت پر پوری نہیں پہنچی۔ اپنا کنکشن دیکھیں اور دوبارہ بھیجیں۔
problem-bad-request-title = درخواست سمجھی نہیں جا سکی
problem-bad-request-detail = درخواست کو دستاویزات سے ملائیں اور دوبارہ بھیجیں۔

problem-invalid-content-title = کچھ جوابات پر آپ کی توجہ درکار ہے
problem-invalid-content-detail = { $n-category ->
    [one] { $n } جواب درست کرنا ہے۔ وہ نیچے درج ہے، اور یہ بھی کہ کیا کرنا ہے۔
   *[other] { $n } جوابات درست کرنے ہیں۔ وہ نیچے درج ہیں، اور یہ بھی کہ کیا کرنا ہے۔
}
problem-consents-missing-title = آپ کی رضامندی درکار ہے
problem-consents-missing-detail = کیس کے لیے قواعد، رازداری کی پالیسی اور آپ کا ڈیٹا دوسرے ملک کو بھیجنے پر آپ کی رضامندی درکار ہے۔ آگے بڑھنے کے لیے باقی رضامندی دیں۔
problem-filing-limit-title = آپ ایک دن میں ممکن تمام شکایات جمع کرا چکے ہیں
problem-filing-limit-detail = ایک دن میں زیادہ سے زیادہ { $limit } شکایات جمع کرائی جا سکتی ہیں۔ آپ کا مسودہ محفوظ ہے۔ اسے کل جمع کرائیں۔
problem-duplicate-case-title = اس آرڈر کا پہلے سے ایک کیس کھلا ہے
problem-duplicate-case-detail = اس آرڈر کا کیس { $reference } ابھی کھلا ہے۔ جو نئی بات ہے وہ اسی کیس میں شامل کریں۔
problem-address-not-confirmed-title = آپ کے ای میل پتے کی ابھی تصدیق نہیں ہوئی
problem-address-not-confirmed-detail = ہم نے آپ کے پتے پر کوڈ بھیجا ہے۔ کوڈ درج کریں، پھر شکایت جمع کرائیں۔
problem-draft-expired-title = یہ مسودہ اب محفوظ نہیں
problem-draft-expired-detail = مسودے آخری بار محفوظ ہونے کے 30 دن بعد مٹا دیے جاتے ہیں۔ نئی شکایت شروع کریں۔
problem-evidence-limit-title = مزید فائلیں شامل نہیں کی جا سکتیں
problem-evidence-limit-detail = ایک کیس میں ایک فریق کی زیادہ سے زیادہ { $limit } فائلیں ہو سکتی ہیں۔ کئی صفحے ایک فائل میں رکھیں، یا انہیں پیغام میں بیان کریں۔
problem-parties-same-state-title = دونوں فریق ایک ہی ملک میں ہیں
problem-parties-same-state-detail = آپ اور فروخت کنندہ دونوں اس ملک میں ہیں: { $country }۔ یہ سروس سرحد پار خریداریوں کے لیے ہے۔ اس ملک کا ادارہ تحفظ صارفین آپ کی مدد کر سکتا ہے۔

problem-not-signed-in-title = آپ سائن اِن نہیں ہیں
problem-not-signed-in-detail = اپنے ای میل پتے پر بھیجے گئے کوڈ سے سائن اِن کریں، پھر دوبارہ کوشش کریں۔
problem-session-expired-title = آپ سائن آؤٹ ہو گئے ہیں
problem-session-expired-detail = آپ کے کیس کے تحفظ کے لیے آپ کو سائن آؤٹ کیا گیا۔ آگے بڑھنے کے لیے دوبارہ سائن اِن کریں۔
problem-second-factor-required-title = دوسرا کوڈ درکار ہے
problem-second-factor-required-detail = آپ کے کردار کے لیے تصدیقی ایپ کا کوڈ بھی درکار ہے۔ اسے ای میل والے کوڈ کے ساتھ درج کریں۔
problem-code-wrong-title = کوڈ غلط ہے یا اس کا وقت ختم ہو گیا
problem-code-wrong-detail = کوڈ صرف ایک بار اور دس منٹ تک کام کرتا ہے۔ ہندسے دیکھ لیں، یا نیا کوڈ مانگیں۔
problem-link-expired-title = لنک مکمل نہیں یا اس کا وقت ختم ہو گیا
problem-link-expired-detail = دیکھ لیں کہ آپ نے پورا لنک کھولا ہے۔ اگر وہ پرانا ہے تو نیا مانگیں۔
problem-api-key-unknown-title = API کی کلید نامعلوم ہے
problem-api-key-unknown-detail = کلید غلط ہے یا واپس لے لی گئی ہے۔ آپ کے ادارے کا منتظم نئی کلید بنا سکتا ہے۔
problem-account-in-use-title = آپ کے اکاؤنٹ کی ابھی ضرورت ہے
problem-account-in-use-detail = آپ کے کھلے کیس: { $cases }۔ وہ ادارے جن کی طرف سے آپ جواب دیتے ہیں: { $organizations }۔ جب دونوں 0 ہوں تو اکاؤنٹ مٹایا جا سکتا ہے۔ اپنی شکایات واپس لیں یا کیس بند ہونے کا انتظار کریں، اور کسی دوسرے مالک سے کہیں کہ آپ کو اداروں سے نکال دے۔
problem-rate-limited-title = کم وقت میں بہت زیادہ کوششیں
problem-rate-limited-detail = { $n-category ->
    [one] { $n } منٹ انتظار کریں، پھر دوبارہ کوشش کریں۔
   *[other] { $n } منٹ انتظار کریں، پھر دوبارہ کوشش کریں۔
}
problem-not-found-title = نہیں ملا
problem-not-found-detail = یہاں ایسا کچھ نہیں جو آپ دیکھ سکیں۔ نمبر دیکھ لیں، یا اس اکاؤنٹ سے سائن اِن کریں جو آپ اس کیس کے لیے استعمال کرتے ہیں۔
problem-forbidden-title = آپ کے کردار کو اس کی اجازت نہیں
problem-forbidden-detail = یہ دوسرے کردار والے لوگوں کے لیے ہے۔ اگر آپ کو اس کی ضرورت ہے تو سروس کے منتظم سے کہیں۔
problem-cross-site-title = درخواست کسی اور ویب سائٹ سے آئی
problem-cross-site-detail = آپ کے تحفظ کے لیے دوسری ویب سائٹوں کی درخواستیں قبول نہیں کی جاتیں۔ یہ صفحہ دوبارہ کھولیں اور وہ قدم وہیں دہرائیں۔

problem-wrong-stage-title = اس مرحلے میں یہ ممکن نہیں
problem-wrong-stage-detail = ”{ $action }“ اس وقت ممکن نہیں کیونکہ کیس اس مرحلے میں ہے: { $stage }۔ کیس میں درج ہے کہ آپ اب کیا کر سکتے ہیں۔
problem-wrong-role-title = یہ کسی اور کو کرنا ہے
problem-wrong-role-detail = اس کیس میں ”{ $action }“ آپ کے کرنے کا کام نہیں۔ کیس میں درج ہے کہ آپ اب کیا کر سکتے ہیں۔
problem-deadline-passed-title = مہلت ختم ہو چکی ہے
problem-deadline-passed-detail = یہ کام { $due } تک کرنا تھا۔ کیس میں درج ہے کہ آپ اب بھی کیا کر سکتے ہیں۔ پیغام آپ ہمیشہ بھیج سکتے ہیں۔
problem-stale-version-title = آپ کے کھولنے کے بعد کیس بدل گیا ہے
problem-stale-version-detail = اس دوران کسی نے کیس میں کچھ کیا ہے۔ اسے دوبارہ کھولیں، نئی باتیں دیکھیں اور پھر فیصلہ کریں۔
problem-version-required-title = بتائیں کہ آپ نے کیس کی کون سی صورت دیکھی
problem-version-required-detail = آپ نے جو کیس دیکھا اس کا ETag ہیڈر If-Match میں بھیجیں۔ اس سے دو لوگ ایک دوسرے کا کام نہیں مٹا سکتے۔
problem-key-reused-title = یہ کلید کسی اور درخواست کے لیے استعمال ہو چکی ہے
problem-key-reused-detail = یہ Idempotency-Key مختلف مواد والی درخواست کی ہے۔ یہ درخواست نئی کلید کے ساتھ بھیجیں۔
problem-still-running-title = یہی درخواست ابھی پوری کی جا رہی ہے
problem-still-running-detail = آپ کی درخواست پہنچ گئی ہے اور پوری کی جا رہی ہے۔ ذرا انتظار کریں، پھر اسی کلید سے دوبارہ پوچھیں۔
problem-idempotency-key-required-title = اس درخواست کی کلید موجود نہیں
problem-idempotency-key-required-detail = ہیڈر Idempotency-Key بھیجیں تاکہ دہرائی گئی درخواست کا اثر صرف ایک بار ہو۔

problem-not-now-title = یہ اس وقت ممکن نہیں
problem-not-now-detail = ”{ $action }“ اس وقت ممکن نہیں۔ { $obstacle }
problem-at-most-title = یہ اتنی بار یا اتنے عرصے کے لیے ممکن نہیں
problem-at-most-detail = ”{ $action }“ کے لیے قواعد کی زیادہ سے زیادہ حد: { $limit }۔ کیس میں درج ہے کہ آپ اب کیا کر سکتے ہیں۔
problem-does-not-fit-title = کافی وقت باقی نہیں
problem-does-not-fit-detail = { $n-category ->
    [one] کارروائی کا اختتام: { $due }۔ باقی قدموں میں اس سے { $n } دن زیادہ لگے گا۔ کم وقت مانگیں، یا مزید وقت کے بغیر آگے بڑھیں۔
   *[other] کارروائی کا اختتام: { $due }۔ باقی قدموں میں اس سے { $n } دن زیادہ لگیں گے۔ کم وقت مانگیں، یا مزید وقت کے بغیر آگے بڑھیں۔
}
problem-unknown-offer-title = یہ پیشکش کھلی نہیں
problem-unknown-offer-detail = پیشکش کا جواب دیا جا چکا ہے، اسے واپس لے لیا گیا ہے، وہ ختم ہو گئی ہے، یا وہ آپ کی اپنی ہے۔ کھلی پیشکشیں دیکھنے کے لیے کیس دوبارہ کھولیں۔
problem-unknown-term-title = آپ اس شرط پر کچھ نہیں کر سکتے
problem-unknown-term-detail = اس شرط کا معاملہ پہلے ہی ختم ہو چکا ہے، یا اس پر دوسرے فریق کو کچھ کرنا ہے۔ ہر شرط کی صورت حال دیکھنے کے لیے کیس دوبارہ کھولیں۔
problem-state-not-served-title = یہ ملک شریک نہیں
problem-state-not-served-detail = یہ ملک اس سروس میں شریک نہیں: { $country }۔ آپ کے ملک کا ادارہ تحفظ صارفین بتا سکتا ہے کہ کون مدد کر سکتا ہے۔

obstacle-already-done = آپ یہ پہلے ہی کر چکے ہیں۔
obstacle-nothing-pending = ایسی کوئی کھلی چیز نہیں جس کے بارے میں یہ ہو سکے۔
obstacle-other-side = یہ دوسرے فریق کو کرنا ہے۔
obstacle-already-pending = ایک پہلے سے کھلی ہے۔ اس کے فیصلے تک انتظار کریں۔
obstacle-objection-pending = پہلے مصالحت کار پر اعتراض کا فیصلہ ہونا ہے۔
obstacle-settlement-pending = ایک تصفیہ کیس افسر کے انتظار میں ہے۔ فیصلہ ہوتے ہی آپ کو بتایا جائے گا۔
obstacle-too-early = یہ اسی مرحلے میں بعد میں ممکن ہو گا۔
obstacle-too-late-in-stage = یہ اس مرحلے میں پہلے ممکن تھا۔ آپ اب بھی پیغام بھیج سکتے ہیں۔
obstacle-same-person = جس نے پہلے فیصلہ کیا وہ دوبارہ فیصلہ نہیں کر سکتا۔ یہ کسی ساتھی کو کرنا ہے۔
obstacle-mediator-excluded = اس مصالحت کار نے انکار کیا، ذمہ داری چھوڑی یا اس پر اعتراض ہوا۔ کوئی اور چنیں۔
obstacle-cause-needed = اب اعتراض کے لیے وجہ درکار ہے۔ بتائیں کہ مصالحت کار غیر جانبدار کیوں نہیں رہ سکتا۔
obstacle-answer-first = پہلے شکایت کا جواب دیں۔
obstacle-no-mediator = اس وقت کوئی مصالحت کار نہیں ہے۔

flaw-no-terms = کم از کم ایک بات شامل کریں جو کوئی فریق کرے گا۔
flaw-too-many-terms = شرائط بہت زیادہ ہیں۔ کچھ کو ملا دیں۔
flaw-amount-missing = بتائیں کہ رقم کتنی ہے۔
flaw-amount-not-expected = اس تلافی میں رقم نہیں ہوتی۔ رقم ہٹا دیں۔
flaw-other-currency = خریداری والی کرنسی استعمال کریں۔
flaw-two-due-dates = یا تاریخ دیں یا دنوں کی تعداد، دونوں نہیں۔
flaw-due-in-the-past = آنے والی کوئی تاریخ چنیں۔
flaw-due-too-far = تاریخ بہت دور ہے۔ اس سے پہلے کی تاریخ چنیں۔
flaw-after-unknown-term = جس شرط کو پہلے پورا ہونا ہے وہ فہرست میں پہلے ہونی چاہیے۔
flaw-days-out-of-range = یہاں دنوں کی یہ تعداد ممکن نہیں۔ کم دن مانگیں، مگر کم از کم ایک دن۔
flaw-reason-not-for-officer = ان وجوہ میں سے ایک چنیں جو کیس افسر دے سکتا ہے۔
flaw-audience-not-possible = آپ اس کیس میں اس قاری کو نہیں لکھ سکتے۔ کوئی اور قاری چنیں۔
flaw-only-the-consumer = اس مرحلے میں صرف صارف سے پوچھا جا سکتا ہے۔
flaw-statement-missing = لکھیں کہ آپ کیا ظاہر کر رہے ہیں۔
flaw-consent-missing = ایک رضامندی باقی ہے۔ آگے بڑھنے کے لیے وہ دیں۔
flaw-same-state = فروخت کنندہ اسی ملک میں ہے جس میں آپ ہیں۔ یہ سروس سرحد پار خریداریوں کے لیے ہے۔
flaw-same-party = فروخت کنندہ اور صارف ایک ہی نہیں ہو سکتے۔

problem-busy-title = سروس مصروف ہے
problem-busy-detail = کچھ نہیں بدلا گیا۔ چند سیکنڈ انتظار کریں، پھر دوبارہ کوشش کریں۔
problem-unavailable-title = سروس اس وقت دستیاب نہیں
problem-unavailable-detail = کچھ نہیں بدلا گیا۔ چند منٹ بعد دوبارہ کوشش کریں۔
problem-internal-title = ہماری طرف کوئی خرابی ہوئی ہے
problem-internal-detail = خرابی ہماری طرف سے ہے اور ریکارڈ کر لی گئی ہے۔ چند منٹ بعد دوبارہ کوشش کریں۔ اگر پھر ایسا ہو تو ہمیں یہ نمبر دیں: { $request }۔

field-required = یہ خانہ پُر کریں۔
field-unknown = یہ خانہ یہاں معلوم نہیں۔ اسے ہٹائیں یا اس کا نام درست کریں۔
field-wrong-type = قدر کی قسم غلط ہے۔ دستاویزات میں دیکھیں کہ کیا متوقع ہے۔
field-empty = یہاں کچھ لکھیں۔
field-too-long = { $n-category ->
    [one] زیادہ سے زیادہ { $n } حرف لکھیں۔
   *[other] زیادہ سے زیادہ { $n } حروف لکھیں۔
}
field-too-short = { $n-category ->
    [one] کم از کم { $n } حرف لکھیں۔
   *[other] کم از کم { $n } حروف لکھیں۔
}
field-too-many = { $n-category ->
    [one] زیادہ سے زیادہ { $n } اندراج دیں۔
   *[other] زیادہ سے زیادہ { $n } اندراجات دیں۔
}
field-control-characters = متن میں چھپے ہوئے کنٹرول حروف ہیں۔ انہیں ہٹائیں یا متن دوبارہ لکھیں۔
field-bidi-characters = متن میں چھپے ہوئے حروف ہیں جو لکھائی کا رخ بدلتے ہیں۔ انہیں ہٹائیں یا متن دوبارہ لکھیں۔
field-format = قدر متوقع شکل میں نہیں۔ اس کی شکل دستاویزات میں دیکھیں۔
field-not-an-option = یہ ممکنہ قدروں میں سے نہیں۔ فہرست میں سے ایک چنیں۔
field-not-a-country = ملک دو حروف میں دیں، مثلاً KZ۔
field-country-not-covered = یہ ملک ابھی سروس میں شریک نہیں۔
field-not-a-language = سروس کی زبانوں میں سے ایک دیں، مثلاً kk یا zh-Hans۔
field-not-a-currency = کرنسی تین حروف میں دیں، مثلاً CNY۔
field-amount-malformed = رقم ہندسوں میں اور اعشاریے سے پہلے نقطے کے ساتھ لکھیں، مثلاً 129.90۔
field-amount-not-positive = رقم صفر سے زیادہ ہونی چاہیے۔
field-amount-too-large = رقم بہت زیادہ ہے۔ اسے دیکھ لیں۔
field-amount-decimals = رقم میں اعشاریے کے بعد ہندسے کرنسی سے زیادہ نہ ہوں: { $n }۔
field-amount-above-purchase = رقم ادا کی گئی قیمت سے زیادہ ہے۔ اسے دیکھ لیں، یا اپنی تفصیل میں بتائیں کہ آپ زیادہ کیوں مانگتے ہیں۔
field-currency-differs = وہی کرنسی استعمال کریں جو خریداری کی ہے۔
field-date-malformed = تاریخ سال، مہینہ اور دن کی ترتیب میں لکھیں، مثلاً ‎2026-10-01۔
field-date-in-future = تاریخ آنے والے وقت کی نہیں ہو سکتی۔
field-date-in-past = تاریخ آنے والے وقت کی ہونی چاہیے۔
field-date-too-old = تاریخ بہت پرانی ہے۔ سال دیکھ لیں۔
field-date-too-late = تاریخ بہت آگے کی ہے۔ اس سے پہلے کی تاریخ چنیں۔
field-date-before-order = تاریخ آرڈر کے دن سے پہلے کی نہیں ہو سکتی۔
field-unknown-problem = مسئلے کی یہ قسم معلوم نہیں۔ فہرست میں سے ایک چنیں۔
field-unknown-category = یہ زمرہ معلوم نہیں۔ فہرست میں سے ایک چنیں۔
field-unknown-remedy = یہ تلافی معلوم نہیں۔ فہرست میں سے ایک چنیں۔
field-remedy-amount-needed = بتائیں کہ آپ کتنی رقم مانگتے ہیں۔
field-remedy-amount-not-needed = اس تلافی میں رقم نہیں ہوتی۔ رقم ہٹا دیں۔
field-remedy-repeated = آپ نے یہ تلافی دو بار چنی ہے۔ ایک ہٹا دیں۔
field-unknown-consent = یہ رضامندی معلوم نہیں۔ فہرست دستاویزات میں دیکھیں۔
field-consents-missing = قواعد، رازداری کی پالیسی اور ڈیٹا سرحد پار بھیجنے پر آپ کی رضامندی درکار ہے۔
field-email-malformed = ای میل پتا پورا لکھیں، مثلاً name@example.org۔
field-url-malformed = ویب پتا پورا لکھیں، مثلاً https://example.org۔
field-phone-malformed = ٹیلی فون نمبر ملک کے کوڈ کے ساتھ لکھیں، مثلاً ‎+7 701 123 45 67۔
field-contact-missing = ایسا ای میل پتا یا ویب پتا دیں جہاں فروخت کنندہ سے رابطہ ہو سکے۔
field-same-person = فروخت کنندہ کا پتا وہی نہیں ہو سکتا جو آپ کا ہے۔ دونوں پتے دیکھ لیں۔
field-reference-malformed = یہ کیس نمبر نہیں۔ ہر حرف اور ہندسہ دیکھ لیں۔
field-code-malformed = کوڈ میں صرف ہندسے ہوتے ہیں۔ اپنا لکھا ہوا دیکھ لیں۔
field-percent-out-of-range = 0 سے 100 تک کا عدد دیں۔
field-number-out-of-range = عدد بہت چھوٹا یا بہت بڑا ہے۔ حدود دستاویزات میں دیکھیں۔
field-cursor-malformed = صفحے کا یہ نشان معلوم نہیں۔ پہلے صفحے سے دوبارہ شروع کریں۔
field-rating-out-of-range = 1 سے 5 تک درجہ دیں۔

file-empty = فائل خالی ہے۔ کوئی اور چنیں۔
file-too-big = فائل اس حد سے بڑی ہے: { $limit }۔ اسے چھوٹا کریں یا حصوں میں بانٹ دیں۔
file-type-not-allowed = اس قسم کی فائلیں شامل نہیں کی جا سکتیں۔ آپ یہ شامل کر سکتے ہیں: { $types }۔
file-type-mismatch = فائل کا نام اس کے مواد سے میل نہیں کھاتا۔ فائل صحیح توسیع کے ساتھ دوبارہ محفوظ کریں۔
file-too-many = { $n-category ->
    [one] زیادہ سے زیادہ { $n } فائل شامل کی جا سکتی ہے۔
   *[other] زیادہ سے زیادہ { $n } فائلیں شامل کی جا سکتی ہیں۔
}
file-name-missing = فائل کو نام دیں۔
file-name-not-usable = فائل کے نام میں ایسے حروف ہیں جو استعمال نہیں ہو سکتے۔ اسے سادہ نام دیں۔
file-name-too-long = فائل کا نام بہت لمبا ہے۔ اسے چھوٹا نام دیں۔
file-password-protected = فائل پر پاس ورڈ لگا ہے۔ اسے پاس ورڈ کے بغیر محفوظ کریں۔
file-damaged = فائل نہیں پڑھی جا سکی۔ اسے دوبارہ محفوظ کریں یا کوئی اور چنیں۔
file-already-added = یہ فائل پہلے سے کیس میں شامل ہے۔
