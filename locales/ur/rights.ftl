### کسی ملک کے قانون کے تحت صارف کے حقوق اور مہلتیں۔

parameter-authority-complaint-decision-period = اتھارٹی کے لیے شکایت لینے یا نہ لینے کے فیصلے کی مدت
parameter-case-record-retention-period = کیس کا ریکارڈ محفوظ رکھنے کی لازمی مدت
parameter-claim-filing-period = صارف کا مطالبہ جمع کرانے کی مدت
parameter-complaint-acknowledgement-period = فروخت کنندہ یا پلیٹ فارم کے لیے شکایت ملنے کی تصدیق کی مدت
parameter-defect-claim-period-no-warranty = وارنٹی نہ ہونے پر نقص کے بارے میں مطالبہ کرنے کی مدت
parameter-defect-return-period = طے شدہ کے خلاف سامان واپس کرنے کی مدت
parameter-digital-service-complaint-remedy-period = ڈیجیٹل خدمت دینے والے کے لیے شکایت پر کارروائی کی مدت
parameter-distance-withdrawal-period = فاصلے سے خریداری کے بعد ارادہ بدلنے کی مدت
parameter-distance-withdrawal-period-uninformed = ارادہ بدلنے کی مدت جب فروخت کنندہ نے اس حق کے بارے میں نہ بتایا ہو
parameter-general-limitation-period = عدالت جانے کی عام مدت
parameter-goods-return-period = بے نقص سامان واپس یا تبدیل کرنے کی مدت
parameter-legal-notice-period = فروخت کنندہ کو تحریری نوٹس اور مطالبے کے درمیان کی مدت
parameter-pre-claim = عدالت یا اتھارٹی سے پہلے ضروری قدم
parameter-refund-period-after-return = سامان کی واپسی کے بعد آپ کی رقم لوٹانے کی مدت
parameter-refund-period-after-withdrawal = ارادہ بدلنے کے بعد آپ کی رقم لوٹانے کی مدت
parameter-repair-period-max = مرمت کی زیادہ سے زیادہ مدت
parameter-replacement-period = ناقص سامان تبدیل کرنے کی مدت
parameter-seller-answer-period = مطالبے پر فروخت کنندہ کے جواب کی مدت

unit-hour = { $n-category ->
    [one] { $n } گھنٹہ
   *[other] { $n } گھنٹے
}
unit-calendar-day = { $n-category ->
    [one] { $n } کیلنڈر دن
   *[other] { $n } کیلنڈر دن
}
unit-working-day = { $n-category ->
    [one] { $n } کام کا دن
   *[other] { $n } کام کے دن
}
unit-month = { $n-category ->
    [one] { $n } مہینہ
   *[other] { $n } مہینے
}
unit-year = { $n-category ->
    [one] { $n } سال
   *[other] { $n } سال
}

value-none = قانون ایسا کوئی حق نہیں دیتا
value-as-soon-as-possible = جتنی جلدی ممکن ہو
value-claim-to-seller-then-authority-or-court = پہلے فروخت کنندہ سے مطالبہ کریں، پھر اتھارٹی یا عدالت سے رجوع کریں
value-none-required = پہلے کسی قدم کی ضرورت نہیں
value-not-mandatory = پہلے ایک قدم ممکن ہے مگر لازمی نہیں
value-not-mandatory-in-general = زیادہ تر صورتوں میں پہلے کوئی قدم لازمی نہیں
value-written-notice-mandatory = پہلے فروخت کنندہ کو تحریری نوٹس دینا لازمی ہے

confidence-verified = نومبر 2026 میں قانون کے شائع شدہ متن سے جانچا گیا
confidence-well-known = قانون کے بارے میں عام معلومات سے؛ متن نہیں جانچا گیا

rights-heading = قانون کے تحت آپ کے حقوق: { $state }
rights-item = { $parameter }: { $value }
rights-citation = { $law }، دفعہ { $article }
rights-citation-law-only = { $law }
rights-in-force-since = نافذ ہونے کی تاریخ: { $date }
rights-not-known = { $parameter }: ہمیں معلوم نہیں۔ ہو سکتا ہے کہ یہ پھر بھی موجود ہو۔ اتھارٹی یا وکیل سے پوچھیں۔
rights-nothing-known = اس مسئلے کے بارے میں ہمیں اس ملک کا کوئی قاعدہ معلوم نہیں: { $state }۔ اس کا مطلب یہ نہیں کہ آپ کا کوئی حق نہیں۔ اتھارٹی یا وکیل سے پوچھیں۔
rights-region-only = یہ قاعدہ ملک کے صرف ایک حصے میں لاگو ہے: { $region }۔
rights-not-legal-advice = یہ معلومات ہیں، قانونی مشورہ نہیں۔ ان پر بھروسا کرنے سے پہلے جانچ لیں۔

limits-heading = عدالت یا اتھارٹی سے رجوع کرنے کی مہلتیں
limits-not-stopped = یہاں کیس چلنے سے عدالت یا اتھارٹی سے رجوع کرنے کی مہلتیں نہیں رکتیں، سوائے اس کے کہ بتایا گیا قانون ایسا کہے۔
limits-not-known = ہمیں یہ مہلت معلوم نہیں۔ جلد اتھارٹی یا وکیل سے پوچھیں۔
limits-authority = آپ یہاں بھی شکایت کر سکتے ہیں: { $authority }
limits-authority-link = آن لائن شکایت کریں: { $url }
limits-provisional = یہ تاریخ عارضی ہے۔ اس سال کا سرکاری کیلنڈر ابھی شائع نہیں ہوا، اس لیے تاریخ آگے جا سکتی ہے، پیچھے کبھی نہیں۔
