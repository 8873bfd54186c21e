### The pages in the browser: headings, questions, hints and buttons. A heading of a question is a question. A button begins with a verb.

## On every page.

# Link that leads past the head of the page, for people who use a keyboard or hear the page.
page-skip = اصل مواد پر جائیں
page-language = زبان
page-menu = مرکزی مینو
page-sign-in = سائن اِن کریں
page-sign-out = سائن آؤٹ کریں
page-my-cases = میرے کیس
page-complain = شکایت جمع کرائیں
page-check-notice = کیا یہ نوٹس اصلی ہے؟
page-interface = پروگراموں کے لیے: ویب API
page-free-of-charge = یہ سروس صارفین کے لیے مفت ہے۔
page-back = واپس جائیں
page-continue = آگے بڑھیں
page-optional = { $label } (اختیاری)
# Stands before the title in the tab of the browser when a form has errors.
page-error-title = خرابی: { $title }
page-error-heading = کوئی مسئلہ ہے
page-next = اگلا صفحہ
page-not-given = درج نہیں
page-home = مرکزی صفحے پر جائیں
page-form-expired = یہ فارم بہت دیر تک کھلا رہا، یا آپ کے براؤزر نے کوکی محفوظ نہیں کی۔ آپ نے جو لکھا تھا وہ اب بھی یہاں موجود ہے۔ اسے ایک بار پھر بھیجیں۔

## The front page.

home-title = کیا دوسرے ملک کے فروخت کنندہ سے خریداری میں کوئی مسئلہ ہوا؟
home-intro = ہمیں بس ایک بار اپنی زبان میں بتائیں۔ ہم آپ کی شکایت فروخت کنندہ تک پہنچاتے ہیں، اور آپ دونوں آن لائن حل تلاش کرتے ہیں۔ اگر بات نہ بنے تو ایک غیر جانبدار مصالحت کار مدد کرتا ہے۔
home-start = اپنی شکایت شروع کریں
home-how-heading = کارروائی کیسے ہوتی ہے
home-how-file = آپ بتاتے ہیں کہ کیا غلط ہوا اور آپ کیا چاہتے ہیں۔ اس میں تقریباً دس منٹ لگتے ہیں۔
home-how-respond = فروخت کنندہ کو اس کی اپنی زبان میں نوٹس بھیجا جاتا ہے اور اسے جواب کے لیے دس دن ملتے ہیں۔
home-how-negotiate = آپ اور فروخت کنندہ مذاکرات کرتے ہیں۔ پیشکشیں مقررہ الفاظ میں ہوتی ہیں تاکہ ہر فریق انہیں اپنی زبان میں پڑھ سکے۔
home-how-mediate = اگر اتفاق نہ ہو تو ایک مصالحت کار، جو کسی فریق کی طرف سے نہیں ہوتا، مفت مدد کرتا ہے۔
home-how-end = کیس اتفاق یا سفارش پر ختم ہوتا ہے۔ اس پر عمل ہوا یا نہیں، یہ ہم دیکھتے ہیں۔
home-rights = عدالت یا اتھارٹی کے سامنے آپ کے حقوق ویسے ہی رہتے ہیں۔
home-sellers-heading = فروخت کنندگان کے لیے
home-sellers = کیا آپ کو ہمارا نوٹس ملا ہے؟ اس میں دیا گیا لنک کھولیں، یا اس پتے سے سائن اِن کریں جس پر نوٹس بھیجا گیا تھا۔ جواب دینے کے لیے اکاؤنٹ بنانا ضروری نہیں۔
home-states-heading = شریک ممالک

## Signing in.

sign-in-title = سائن اِن کریں
sign-in-intro = ہم آپ کے ای میل پتے پر کوڈ بھیجتے ہیں۔ آپ کو پاس ورڈ کی ضرورت نہیں۔
sign-in-email = ای میل پتا
sign-in-send = کوڈ بھیجیں
sign-in-code-title = کوڈ درج کریں
# $email is the address that the code was sent to.
sign-in-code-sent = اگر { $email } یہاں استعمال ہو سکتا ہے تو آٹھ ہندسوں کا کوڈ اس پتے پر بھیجا جا رہا ہے۔ یہ صرف ایک بار اور دس منٹ تک کام کرتا ہے۔
sign-in-code = ای میل میں آیا ہوا کوڈ
sign-in-totp = آپ کی تصدیقی ایپ کا کوڈ
sign-in-totp-hint = چھ ہندسے۔ اس کی ضرورت صرف سروس کے عملے کو ہے۔

## The form of a complaint.

complaint-title = شکایت جمع کرائیں
complaint-before-contact = پہلے فروخت کنندہ کو لکھیں اور اسے جواب دینے کا وقت دیں۔ اگر آپ نے ابھی ایسا نہیں کیا تو بھی آپ یہاں اپنی شکایت تیار کر سکتے ہیں۔
complaint-before-need = اپنا آرڈر نمبر، قیمت اور فروخت کنندہ کا ای میل یا ویب پتا پاس رکھیں۔
complaint-before-save = آگے بڑھتے ہی آپ کا ہر جواب محفوظ ہو جاتا ہے۔ آپ کسی بھی وقت رک سکتے ہیں اور بعد میں جاری رکھ سکتے ہیں، کسی دوسرے آلے پر بھی۔
complaint-begin = شروع کریں
# $date is the day on which the draft is erased.
complaint-kept-until = آپ کے جوابات { $date } تک محفوظ رہیں گے۔
complaint-step = سوال { $n }، کل { $all }
complaint-problem = کیا غلط ہوا؟
complaint-category = آپ نے کیا خریدا؟
complaint-order = آرڈر کے بارے میں آپ کو کیا معلوم ہے؟
complaint-ordered-on = آپ نے آرڈر کب دیا؟
complaint-date-hint = سال، مہینہ اور دن کی ترتیب میں، مثلاً ‎2026-10-01۔
complaint-order-reference = آرڈر نمبر
complaint-marketplace = وہ آن لائن مارکیٹ پلیس جہاں سے آپ نے خریدا
complaint-amount = آپ نے کتنی رقم ادا کی؟
complaint-amount-number = رقم
complaint-amount-hint = ہندسوں میں اور اعشاریے سے پہلے نقطے کے ساتھ لکھیں، مثلاً 129.90۔
complaint-currency = کرنسی
complaint-merchant = آپ کو یہ کس نے بیچا؟
complaint-merchant-name = فروخت کنندہ کا نام
complaint-merchant-country = فروخت کنندہ کا ملک
complaint-merchant-email = فروخت کنندہ کا ای میل پتا
complaint-merchant-website = فروخت کنندہ کا ویب پتا
complaint-contact = آپ نے فروخت کنندہ سے کب رابطہ کیا؟
complaint-contact-hint = وہ دن جب آپ نے فروخت کنندہ کو پہلی بار یہ مسئلہ بتایا۔ اگر ابھی نہیں بتایا تو پہلے فروخت کنندہ کو لکھیں۔
complaint-other-proceedings = کیا کوئی عدالت یا دوسرا ادارہ اس تنازع کو دیکھ رہا ہے؟
complaint-yes = ہاں
complaint-no = نہیں
complaint-description = کیا ہوا؟
complaint-description-hint = جو ہوا اسے اسی ترتیب سے بتائیں۔ کارڈ نمبر اور پاس ورڈ نہ لکھیں۔ فروخت کنندہ اسے پڑھے گا۔
complaint-remedies = آپ کیا چاہتے ہیں؟
complaint-remedies-hint = جو جو لاگو ہو وہ سب چنیں۔ اگر آپ رقم مانگتے ہیں تو بتائیں کہ کتنی۔
complaint-remedy-amount = کتنی رقم؟
complaint-consumer = آپ کون ہیں؟
complaint-consumer-name = آپ کا پورا نام
complaint-consumer-country = وہ ملک جہاں آپ رہتے ہیں
complaint-consumer-email = آپ کا ای میل پتا
complaint-consumer-email-hint = ہم آپ کو اسی پتے پر لکھیں گے۔ فروخت کنندہ آپ کا نام اور یہ پتا دیکھے گا۔
complaint-consumer-phone = آپ کا ٹیلی فون نمبر
complaint-language = ہم آپ کو کس زبان میں لکھیں؟
complaint-consents = آپ کن باتوں پر رضامند ہیں؟
complaint-check-title = اپنے جوابات دیکھ لیں
complaint-check-intro = ابھی کچھ نہیں بھیجا گیا۔ جو درست نہ ہو اسے بدل لیں۔
complaint-change = بدلیں
complaint-missing = ابھی جواب نہیں دیا گیا
complaint-send-heading = اپنی شکایت بھیجیں
complaint-send-hint = ہم پہلے آپ کے ای میل پتے پر کوڈ بھیجتے ہیں تاکہ یقین ہو جائے کہ پتا آپ ہی کا ہے۔
complaint-send = پتے کی تصدیق کریں اور بھیجیں
complaint-send-known = شکایت بھیجیں
complaint-resume-mail = بعد میں جاری رکھنے کے لیے لنک ای میل پر منگوائیں
complaint-resume-mailed = اس مسودے کا لنک آپ کے ای میل پتے پر بھیجا جا رہا ہے۔
complaint-filed-title = آپ کی شکایت جمع ہو گئی ہے
complaint-filed-reference = آپ کا کیس نمبر
complaint-filed-next-heading = آگے کیا ہو گا
complaint-filed-print = یہ صفحہ چھاپ لیں یا اس کا پتا محفوظ رکھیں۔ کیس آپ کو ”میرے کیس“ میں ملے گا۔

## The list of cases.

cases-title = میرے کیس
cases-none = یہاں ابھی کوئی کیس نہیں۔
cases-none-found = اس تلاش سے کوئی کیس نہیں ملا۔
cases-search = نام یا کیس نمبر
cases-stage = مرحلہ
cases-all-stages = تمام مراحل
cases-show = دکھائیں
cases-next-limit = اگلی مہلت
cases-no-limit = کوئی نہیں

## The page of a case.

case-title = کیس { $reference }
case-where-heading = کیس کہاں تک پہنچا
case-limits-heading = مہلتیں
case-limit-provisional = یہ تاریخ عارضی ہے: اس سال کا سرکاری کیلنڈر ابھی شائع نہیں ہوا۔
case-you = آپ
case-actions-heading = آپ اب کیا کر سکتے ہیں
case-actions-none = اس وقت آپ کو کچھ نہیں کرنا۔ جب کچھ کرنا ہو گا تو ہم آپ کو لکھیں گے۔
case-more-actions = آپ اور کیا کر سکتے ہیں
case-offers-heading = پیشکشیں
case-offers-none = ابھی تک کسی نے پیشکش نہیں کی۔
case-offer-open = کھلی ہے
case-offer-accepted = قبول ہو گئی
case-offer-declined = رد ہو گئی
case-offer-withdrawn = واپس لے لی گئی
case-offer-expired = جواب کے بغیر ختم ہو گئی
case-offer-superseded = اس کی جگہ دوسری پیشکش آ گئی
case-entitlement = صارف کیا چاہتا ہے
case-messages-heading = پیغامات
case-messages-none = ابھی کوئی پیغام نہیں۔
case-messages-older = دوسرے پیغامات
case-evidence-heading = ثبوت
case-evidence-none = ابھی کوئی فائل شامل نہیں کی گئی۔
case-evidence-add = فائل شامل کریں
case-evidence-file = فائل
case-evidence-hint = تصویر، PDF یا متن، زیادہ سے زیادہ { $limit }۔ دوسرا فریق اسے دیکھے گا۔
case-evidence-kind = اس سے کیا ظاہر ہوتا ہے؟
case-history-heading = اب تک کیا ہوا
case-history-private = ایسی بات جو آپ کو نہیں دکھائی جا سکتی
case-file-heading = کیس کی فائل
case-file-download = کیس کی فائل ڈاؤن لوڈ کریں (ZIP)
case-file-hint = اس میں پورا ریکارڈ، ثبوت اور دو زبانوں میں خلاصہ ہے۔

## Doing something in a case.

act-confirm-hint = آگے بڑھنے سے پہلے اسے ایک بار پھر پڑھ لیں۔
act-text = آپ کی تحریر
act-note = تبصرہ
act-reasons = وجوہ
act-question = سوال
act-ground = بنیاد
act-reason = وجہ
act-position = آپ کا مؤقف
act-audience = اسے کون پڑھ سکتا ہے
act-of-whom = آپ کس سے پوچھ رہے ہیں؟
act-mediator = مصالحت کار
act-offer = کون سی پیشکش؟
act-term = کون سی شرط؟
act-days = کتنے دن؟
act-limit = آپ کی حد
act-address-kind = پتے کی قسم
act-address = پتا
act-representative-name = نمائندے کا نام
act-representative-email = نمائندے کا ای میل پتا
act-mandate = نمائندہ کیا کچھ کر سکتا ہے
act-declaration = آپ کا اعلان
act-statement = آپ کیا ظاہر کرتے ہیں
act-finding = آپ نے کیا پایا؟
act-granted = کیا اب شکایت قبول کی جائے؟
act-upheld = کیا مصالحت کار کو ہٹنا ہو گا؟
act-of-what = کس چیز کے لیے مزید وقت چاہیے؟
act-of-stage = یہ مرحلہ
act-of-outer-limit = پوری کارروائی
act-bundle = گروپ نمبر
act-cause = اعتراض کی وجہ
act-correction = کیا غلط تھا، اور اب درست متن کیا ہے
act-score = آپ کتنے مطمئن ہیں؟
act-score-1 = 1، بالکل نہیں
act-score-2 = 2
act-score-3 = 3
act-score-4 = 4
act-score-5 = 5، پوری طرح
act-resolved = کیا آپ کے نزدیک تنازع حل ہو گیا؟
act-terms-heading = کون سا فریق کیا کرے گا
act-term-n = شرط { $n }
act-term-debtor = کس کے ذمے ہے
act-term-remedy = کیا کرنا ہے
act-term-amount = رقم
act-term-currency = کرنسی
act-term-days = اتفاق کے کتنے دن کے اندر
act-term-words = ضرورت ہو تو اپنے الفاظ میں
act-offer-with-answer = جواب کے ساتھ پیشکش

## The invitation of a seller.

invitation-title = آپ سے کی گئی خریداری کے بارے میں شکایت
invitation-intro = دوسرے ملک کے ایک صارف کو شکایت ہے اور وہ آپ سے حل چاہتا ہے۔ ایک کلک سے آپ کیس نمبر اور شکایت کا موضوع دیکھ سکتے ہیں۔
invitation-open = شکایت دکھائیں
invitation-problem = شکایت کا موضوع
# $address is a mail address, all but hidden.
invitation-code-hint = شکایت پڑھنے اور اس کا جواب دینے کے لیے آپ کو کوڈ درکار ہے۔ ہم اسے اس پتے پر بھیجیں گے: { $address }۔
invitation-send-code = کوڈ بھیجیں
invitation-enter = کیس کھولیں

## Checking a notice.

notice-title = کیا یہ نوٹس اصلی ہے؟
notice-intro = ہمارے ہر نوٹس میں کیس نمبر اور کوڈ ہوتا ہے۔ دونوں درج کریں، اور ہم بتائیں گے کہ نوٹس ہم نے بھیجا تھا یا نہیں۔
notice-reference = کیس نمبر
notice-code = نوٹس کا کوڈ
notice-check = نوٹس جانچیں
notice-genuine = یہ نوٹس ہم نے ہی بھیجا ہے۔
notice-unknown = ہمیں ایسے کسی نوٹس کا علم نہیں۔ اس کے لنک نہ کھولیں اور کوئی ادائیگی نہ کریں۔
