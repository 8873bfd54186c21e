### نوٹس: کیا ہوا، آپ کیا کر سکتے ہیں، کب تک، اور کچھ نہ کرنے پر کیا ہو گا۔

## کیس کا آغاز۔

notice-complaint-received-subject = کیس { $reference }: آپ کی شکایت مل گئی ہے
notice-complaint-received-body = فروخت کنندہ { $merchant } کے بارے میں آپ کی شکایت درج ہو گئی ہے۔ اس کا نمبر { $reference } ہے۔ یہ نمبر محفوظ رکھیں: فون کرتے یا لکھتے وقت آپ کو اس کی ضرورت ہو گی۔

    اب ہم دیکھ رہے ہیں کہ سروس یہ شکایت لے سکتی ہے یا نہیں۔ فیصلہ ہوتے ہی آپ کو نوٹس ملے گا۔ اگر وقت پر کوئی فیصلہ نہ کرے تو شکایت قبول سمجھی جاتی ہے۔

    اگر شکایت قبول ہوئی تو ہم آپ کی طرف سے فروخت کنندہ سے رابطہ کریں گے۔ ابھی آپ کو کچھ کرنے کی ضرورت نہیں۔ آپ کسی بھی وقت کیس کے صفحے پر ثبوت شامل کر سکتے ہیں۔
notice-complaint-received-action = کیس کھولیں

notice-screening-needed-subject = کیس { $reference }: فیصلہ کریں کہ شکایت قبول کی جائے یا نہیں
notice-screening-needed-body = خود کار جانچ سے یہ طے نہیں ہو سکا کہ یہ شکایت قبول کی جائے یا نہیں۔

    اسے دیکھیں اور قبول کریں، کسی بنیاد پر انکار کریں، یا صارف سے معلومات مانگیں۔ یہ کام { $due } تک کریں۔

    اگر اس وقت تک کوئی فیصلہ نہ کرے تو شکایت قبول ہو جاتی ہے، اور تاخیر سروس کی کوتاہی شمار ہوتی ہے۔
notice-screening-needed-action = شکایت کھولیں

notice-complaint-admitted-subject = کیس { $reference }: آپ کی شکایت قبول ہو گئی
notice-complaint-admitted-body = سروس نے آپ کی شکایت قبول کر لی ہے۔ اب ہم فروخت کنندہ { $merchant } تک پہنچنے کی کوشش کر رہے ہیں۔

    فروخت کنندہ تک نوٹس پہنچتے ہی آپ کو نوٹس ملے گا۔ اس کے بعد فروخت کنندہ کو جواب کے لیے ایک مہلت ملتی ہے۔

    اگر ہم فروخت کنندہ تک نہ پہنچ سکے تو آپ سے کوئی اور پتا مانگیں گے۔ اگر آپ کو ابھی کوئی پتا معلوم ہے تو اسے کیس کے صفحے پر شامل کریں۔
notice-complaint-admitted-action = کیس کھولیں

notice-complaint-refused-subject = کیس { $reference }: آپ کی شکایت قبول نہیں کی جا سکی
notice-complaint-refused-body = سروس آپ کی شکایت نہیں لے سکتی۔ وجہ: { $ground }۔

    { $explanation }

    اگر آپ کے خیال میں یہ درست نہیں تو { $due } تک نظر ثانی کی درخواست کریں۔ پھر کوئی اور کیس افسر اسے دیکھے گا۔ اگر آپ کچھ نہ کریں تو فیصلہ برقرار رہے گا۔

    آپ اب بھی عدالت یا کسی اتھارٹی سے رجوع کر سکتے ہیں۔ جو مہلتیں ہمیں معلوم ہیں وہ نیچے درج ہیں۔
notice-complaint-refused-action = وجوہ پڑھیں

notice-information-requested-subject = کیس { $reference }: ہمیں آپ سے معلومات درکار ہیں
notice-information-requested-body = اس کیس میں کچھ کمی ہے۔ سوال کیس کے صفحے پر ہے۔

    اس کا جواب وہیں { $due } تک دیں۔

    اگر نئی شکایت اس وقت تک مکمل نہ ہو تو وہ بند کر دی جاتی ہے، اور اسے دوبارہ جمع کرایا جا سکتا ہے۔ جو کیس پہلے سے چل رہا ہو وہ آپ کے جواب کے بغیر آگے بڑھتا ہے۔
notice-information-requested-action = سوال کا جواب دیں

notice-clocks-stopped-subject = کیس { $reference }: دوسرے فریق سے ایک سوال پوچھا گیا ہے
notice-clocks-stopped-body = مصالحت کار نے دوسرے فریق سے ایک سوال پوچھا ہے۔ جب تک اس کا جواب نہیں آتا، زیادہ سے زیادہ { $due } تک، تمام مہلتیں رکی رہیں گی۔

    آپ کو کچھ کرنے کی ضرورت نہیں۔ کیس آگے بڑھنے پر آپ کو نوٹس ملے گا۔
notice-clocks-stopped-action = کیس کھولیں

notice-information-supplied-subject = کیس { $reference }: معلومات دے دی گئیں
notice-information-supplied-body = جو معلومات آپ نے مانگی تھیں وہ دے دی گئی ہیں۔

    انہیں کیس کے صفحے پر پڑھیں اور وہاں سے کام آگے بڑھائیں۔
notice-information-supplied-action = معلومات پڑھیں

notice-case-goes-on-subject = کیس { $reference }: کیس آگے بڑھ رہا ہے
notice-case-goes-on-body = اس کیس کی مہلتیں دوبارہ چل رہی ہیں۔ وہ جتنے دن رکی رہیں، اتنے ہی دن آگے بڑھ گئی ہیں۔

    موجودہ مرحلے کی مہلت اب { $due } تک ہے۔ کیس کے صفحے پر لکھا ہے کہ آپ کیا کر سکتے ہیں۔
notice-case-goes-on-action = کیس کھولیں

## فروخت کنندہ سے رابطہ اور جواب۔

notice-invitation-subject = کیس { $reference }: ایک صارف کو { $merchant } سے کی گئی خریداری پر شکایت ہے
notice-invitation-body = دوسرے ملک کے ایک صارف نے { $merchant } سے کچھ خریدا اور شکایت جمع کرائی ہے۔ شکایت اس بارے میں ہے: { $problem }۔

    Concord ایک سروس ہے جو دونوں فریقوں کو ایسے تنازعات آن لائن حل کرنے میں مدد دیتی ہے۔ یہ مفت ہے اور کسی کی طرف داری نہیں کرتی۔ آپ کو رجسٹر ہونے کی ضرورت نہیں۔

    نیچے دیے گئے بٹن سے شکایت کھولیں۔ پھر ہم اس پتے پر ایک کوڈ بھیجیں گے تاکہ شکایت صرف آپ پڑھ سکیں۔ آپ جواب دے سکتے ہیں، پیشکش کر سکتے ہیں، یا بتا سکتے ہیں کہ آپ کیوں متفق نہیں۔

    آپ کے جواب کی مہلت نوٹس آپ تک پہنچنے پر شروع ہوتی ہے۔ اگر جواب نہ آئے تو کیس آپ کے بغیر مصالحت کار کی سفارش تک چلتا ہے۔ جواب نہ دینا عوامی ریکارڈ میں درج ہو سکتا ہے۔
notice-invitation-action = شکایت کھولیں

notice-address-needed-subject = کیس { $reference }: فروخت کنندہ کا کوئی اور پتا درکار ہے
notice-address-needed-body = جو پتا ہمارے پاس ہے اس پر نوٹس فروخت کنندہ تک نہیں پہنچا۔

    کیس کے صفحے پر کوئی اور پتا دیا جا سکتا ہے: ای میل پتا، رابطہ فارم والا صفحہ یا ڈاک کا پتا۔ آرڈر، بل یا فروخت کنندہ کی ویب سائٹ دیکھیں۔

    اگر { $due } تک فروخت کنندہ تک نوٹس نہ پہنچا تو کیس بغیر نتیجے کے ختم ہو جائے گا۔ اسے جواب دینے سے انکار نہیں سمجھا جاتا۔
notice-address-needed-action = کوئی اور پتا دیں

notice-address-supplied-subject = کیس { $reference }: فروخت کنندہ کو خود لکھیں
notice-address-supplied-body = فروخت کنندہ کا ایسا پتا دیا گیا ہے جس پر سروس خود نہیں لکھ سکتی۔

    اس پتے پر لکھیں اور جو کیا وہ ریکارڈ کریں۔ جب آپ کو معلوم ہو جائے کہ نوٹس پہنچ گیا ہے تو کیس کے صفحے پر اس کی تصدیق کریں۔
notice-address-supplied-action = کیس کھولیں

notice-merchant-reached-subject = کیس { $reference }: نوٹس فروخت کنندہ تک پہنچ گیا
notice-merchant-reached-body =
    فروخت کنندہ { $merchant } کو آپ کی شکایت کا نوٹس مل گیا ہے اور اسے { $due } تک جواب دینا ہے۔

    جواب آتے ہی آپ کو نوٹس ملے گا۔ اگر جواب نہ آیا تو آپ کا کوئی نقصان نہیں: کیس مصالحت کار کی سفارش تک چلتا رہے گا۔
notice-merchant-reached-action = کیس کھولیں

notice-response-due-subject = کیس { $reference }: شکایت کا جواب دیں
notice-response-due-body =
    { $merchant } سے کی گئی خریداری کے بارے میں ایک شکایت آپ کو پہنچائی گئی ہے۔ شکایت اس بارے میں ہے: { $problem }۔

    اس کا جواب { $due } تک دیں۔ آپ متفق ہو سکتے ہیں، پیشکش کر سکتے ہیں، یا بتا سکتے ہیں کہ آپ کیوں متفق نہیں۔ آپ ایک بار مزید وقت مانگ سکتے ہیں۔

    اگر اس وقت تک جواب نہ آیا تو کیس آپ کے بغیر مصالحت کار کی سفارش تک چلے گا۔ جواب نہ دینا عوامی ریکارڈ میں درج ہو سکتا ہے۔ اس سے پہلے آپ وضاحت کر سکتے ہیں۔
notice-response-due-action = شکایت کا جواب دیں

notice-returned-to-service-subject = کیس { $reference }: فروخت کنندہ تک دوبارہ نوٹس پہنچانا ہے
notice-returned-to-service-body = یہ یقینی نہیں کہ نوٹس واقعی فروخت کنندہ تک پہنچا۔ اس لیے کیس پیچھے جاتا ہے، اور ہم { $due } تک فروخت کنندہ تک دوبارہ پہنچنے کی کوشش کریں گے۔

    نوٹس پہنچنے پر فروخت کنندہ کے جواب کی مہلت نئے سرے سے شروع ہو گی۔ کیس میں اب تک جو کہا گیا وہ اس میں موجود رہے گا۔
notice-returned-to-service-action = کیس کھولیں

notice-bounce-alert-subject = کیس { $reference }: فروخت کنندہ کو بھیجا گیا نوٹس واپس آ گیا
notice-bounce-alert-body = فروخت کنندہ کو بھیجا گیا ایک نوٹس پہنچے بغیر واپس آ گیا۔ اس سے کیس کا مرحلہ اب نہیں بدلتا۔

    دیکھیں کہ پتا اب بھی درست ہے یا نہیں، اور کیا فروخت کنندہ کو کسی اور طریقے سے لکھنا ہو گا۔
notice-bounce-alert-action = کیس کھولیں

notice-response-received-subject = کیس { $reference }: فروخت کنندہ نے جواب دے دیا
notice-response-received-body =
    فروخت کنندہ { $merchant } نے آپ کی شکایت کا جواب دے دیا ہے۔ جواب کیس کے صفحے پر پڑھیں۔

    اب آپ دونوں مل کر { $due } تک حل تلاش کر سکتے ہیں۔ ہر فریق پیشکش کر سکتا ہے یا مصالحت کار مانگ سکتا ہے۔

    اگر اس وقت تک اتفاق نہ ہوا تو ایک غیر جانبدار مصالحت کار مقرر کیا جائے گا۔ اس کے لیے آپ کو کچھ کرنے کی ضرورت نہیں۔
notice-response-received-action = جواب پڑھیں

notice-late-response-received-subject = کیس { $reference }: فروخت کنندہ نے دیر سے جواب دیا
notice-late-response-received-body =
    فروخت کنندہ { $merchant } نے مہلت کے بعد آپ کی شکایت کا جواب دیا ہے۔ ریکارڈ میں درج ہے کہ جواب دیر سے آیا۔

    جواب کیس کے صفحے پر پڑھیں۔ مصالحت کار اسے بھی مدنظر رکھے گا۔
notice-late-response-received-action = جواب پڑھیں

notice-no-response-subject = کیس { $reference }: فروخت کنندہ نے وقت پر جواب نہیں دیا
notice-no-response-body =
    فروخت کنندہ { $merchant } نے مہلت کے اندر جواب نہیں دیا۔ یہ بات ریکارڈ کر لی گئی ہے۔

    کیس جاری ہے۔ ایک مصالحت کار مقرر ہوتا ہے، آپ کی شکایت اور ثبوت دیکھتا ہے اور سفارش دیتا ہے۔ آپ کی شکایت ہی آپ کا تحریری مؤقف سمجھی جاتی ہے۔

    آپ کسی بھی وقت ثبوت شامل کر سکتے ہیں۔ جب تک مصالحت کار فیصلہ کرنا شروع نہ کرے، فروخت کنندہ جواب دے سکتا ہے۔
notice-no-response-action = کیس کھولیں

notice-no-response-recorded-subject = کیس { $reference }: جواب نہ دینا ریکارڈ ہو گیا
notice-no-response-recorded-body = آپ نے وقت پر شکایت کا جواب نہیں دیا۔ یہ بات ریکارڈ کر لی گئی ہے۔ کیس مصالحت کار کی سفارش تک آگے بڑھتا ہے۔

    آپ اب بھی کیس کے صفحے پر جواب دے سکتے ہیں۔ جواب دیر سے آیا ہوا شمار ہو گا، مگر مصالحت کار اسے مدنظر رکھے گا۔

    جواب نہ دینا اس وقت عوامی ریکارڈ میں درج ہو جائے گا: { $due }۔ اس سے پہلے آپ بتا سکتے ہیں کہ آپ جواب کیوں نہیں دے سکے۔
notice-no-response-recorded-action = جواب دیں یا وضاحت کریں

notice-no-response-explained-subject = کیس { $reference }: فروخت کنندہ نے جواب نہ دینے کی وجہ بتائی
notice-no-response-explained-body = فروخت کنندہ نے بتایا ہے کہ وقت پر جواب کیوں نہیں آیا۔ وضاحت کیس کے صفحے پر ہے۔

    جواب نہ دینے کی بات عوامی ریکارڈ میں درج ہونے سے پہلے اسے پڑھیں۔
notice-no-response-explained-action = وضاحت پڑھیں

notice-no-response-published-subject = کیس { $reference }: جواب نہ دینا عوامی ریکارڈ میں درج ہے
notice-no-response-published-body = اس شکایت کا جواب نہ دینا اب فروخت کنندگان کے عوامی ریکارڈ کا حصہ ہے۔ اگر آپ نے دیر سے جواب دیا یا وضاحت کی تو ریکارڈ میں یہ بھی درج ہے۔

    اگر آپ کے خیال میں یہ درست نہیں تو کیس کے صفحے پر کیس افسر کو لکھیں۔
notice-no-response-published-action = کیس کھولیں

## مزید وقت۔

notice-extension-requested-subject = کیس { $reference }: مزید وقت مانگا گیا ہے
notice-extension-requested-body = اس کیس میں مزید وقت مانگا گیا ہے۔ کتنے دن اور کیوں، یہ کیس کے صفحے پر لکھا ہے۔

    وہیں اس سے اتفاق کریں یا فیصلہ کریں۔ تب تک مہلت وہی رہتی ہے۔ اگر کچھ نہ کیا جائے تو مزید وقت نہیں ملتا۔
notice-extension-requested-action = درخواست دیکھیں

notice-extension-granted-subject = کیس { $reference }: مزید وقت دے دیا گیا
notice-extension-granted-body = اس کیس میں مزید وقت دیا گیا ہے۔ نئی مہلت { $due } تک ہے۔

    یہ دونوں فریقوں کے لیے ہے۔ وجہ کیس کے صفحے پر ہے۔
notice-extension-granted-action = کیس کھولیں

notice-extension-refused-subject = کیس { $reference }: مزید وقت نہیں دیا گیا
notice-extension-refused-body = مزید وقت کی درخواست منظور نہیں ہوئی۔ مہلت وہی ہے جو تھی۔

    کیس کے صفحے پر لکھا ہے کہ آپ کیا کر سکتے ہیں اور کب تک۔
notice-extension-refused-action = کیس کھولیں

## پیشکشیں اور تصفیہ۔

notice-offer-received-subject = کیس { $reference }: آپ کے لیے ایک پیشکش ہے
notice-offer-received-body = دوسرے فریق نے آپ کو پیشکش کی ہے۔ اسے کیس کے صفحے پر پڑھیں۔

    آپ اسے قبول کر سکتے ہیں، رد کر سکتے ہیں یا دوسری پیشکش کر سکتے ہیں۔ یہ { $due } تک کھلی ہے۔

    اگر آپ قبول کر لیں تو تنازع کا تصفیہ ہو جاتا ہے، اور آپ اسے واپس نہیں لے سکتے۔ اگر آپ کچھ نہ کریں تو پیشکش ختم ہو جاتی ہے۔ خاموشی قبولیت نہیں۔
notice-offer-received-action = پیشکش دیکھیں

notice-offer-withdrawn-subject = کیس { $reference }: پیشکش واپس لے لی گئی
notice-offer-withdrawn-body = دوسرے فریق نے آپ کو کی گئی پیشکش واپس لے لی ہے۔ اب اسے قبول نہیں کیا جا سکتا۔

    آپ اپنی پیشکش کر سکتے ہیں۔
notice-offer-withdrawn-action = کیس کھولیں

notice-offer-declined-subject = کیس { $reference }: آپ کی پیشکش رد کر دی گئی
notice-offer-declined-body = دوسرے فریق نے آپ کی پیشکش رد کر دی ہے۔

    آپ دوسری پیشکش کر سکتے ہیں یا مصالحت کار مانگ سکتے ہیں۔
notice-offer-declined-action = کیس کھولیں

notice-offer-expired-subject = کیس { $reference }: ایک پیشکش جواب کے بغیر ختم ہو گئی
notice-offer-expired-body = اس کیس میں ایک پیشکش کا وقت پر جواب نہیں دیا گیا۔ اب اسے قبول نہیں کیا جا سکتا۔

    جب تک یہ مرحلہ جاری ہے، دونوں فریق نئی پیشکشیں کر سکتے ہیں۔
notice-offer-expired-action = کیس کھولیں

notice-bid-made-subject = کیس { $reference }: دوسرے فریق نے اپنی حد بتا دی
notice-bid-made-body = دوسرے فریق نے اپنی خفیہ حد بتا دی ہے۔ آپ اسے نہیں دیکھ سکتے، اور وہ آپ کی حد نہیں دیکھ سکتا۔

    اگر آپ اپنی حد بتائیں اور دونوں حدیں مل جائیں تو ان کے درمیان کی رقم پر تنازع کا تصفیہ ہو جاتا ہے۔ اگر نہ ملیں تو کسی کو کچھ معلوم نہیں ہوتا۔
notice-bid-made-action = اپنی حد بتائیں

notice-settlement-held-subject = کیس { $reference }: تصفیے کی تصدیق ہونی ہے
notice-settlement-held-body = دونوں فریق متفق ہو گئے ہیں۔ فروخت کنندہ نے ایسا پتا استعمال کیا جس کی ابھی تصدیق نہیں ہوئی، اس لیے کیس افسر کو تصدیق کرنی ہے کہ تصفیہ فروخت کنندہ ہی نے کیا۔

    یہ کام { $due } تک ہو گا۔ تب تک کسی کو کچھ ادا کرنے یا بھیجنے کی ضرورت نہیں۔

    اگر تصدیق نہ ہوئی تو فروخت کنندہ سے دوبارہ رابطہ کرنا ہو گا۔
notice-settlement-held-action = کیس کھولیں

notice-settled-subject = کیس { $reference }: تنازع کا تصفیہ ہو گیا
notice-settled-body = آپ نے تنازع کا تصفیہ کر لیا ہے۔ کیس کے صفحے پر لکھا ہے کہ کون کیا کرے گا اور کب تک۔ آپ وہاں سے تصفیہ نامہ ڈاؤن لوڈ کر سکتے ہیں۔

    اگر کچھ آپ کے ذمے ہے تو اسے وقت پر کریں اور صفحے پر ثبوت کے ساتھ اس کی اطلاع دیں۔ اگر کچھ دوسرے فریق کے ذمے ہے تو آپ کو نوٹس ملے گا اور آپ اس کی تصدیق کر سکیں گے۔

    اگر کسی بات پر عمل نہ ہو تو وہاں اس کی اطلاع دیں۔ پھر کیس افسر ثبوت دیکھے گا۔
notice-settled-action = تصفیہ نامہ کھولیں

notice-counterclaim-received-subject = کیس { $reference }: فروخت کنندہ آپ سے کچھ چاہتا ہے
notice-counterclaim-received-body =
    فروخت کنندہ { $merchant } نے اسی معاملے میں جوابی دعویٰ کیا ہے۔ اس میں لکھا ہے کہ فروخت کنندہ آپ سے کیا چاہتا ہے اور کیوں۔

    اسے کیس کے صفحے پر پڑھیں۔ آپ پیغام یا پیشکش سے اس کا جواب دے سکتے ہیں۔ اس پر اسی کیس میں غور ہو گا۔
notice-counterclaim-received-action = جوابی دعویٰ پڑھیں

notice-message-received-subject = کیس { $reference }: آپ کے لیے ایک پیغام ہے
notice-message-received-body = کیس کے صفحے پر آپ کے لیے ایک پیغام ہے۔ ہم اس کا متن ای میل سے نہیں بھیجتے تاکہ اسے صرف آپ پڑھ سکیں۔
notice-message-received-action = پیغام پڑھیں

notice-representative-appointed-subject = کیس { $reference }: دوسرے فریق کا ایک نمائندہ ہے
notice-representative-appointed-body = دوسرے فریق نے ایک شخص نامزد کیا ہے جو اس کیس میں اس کی طرف سے کام کرے گا۔ نام کیس کے صفحے پر ہے۔

    آپ پہلے کی طرح کام جاری رکھیں۔ نمائندہ جو کہے وہ دوسرے فریق کا کہا ہوا سمجھا جاتا ہے۔
notice-representative-appointed-action = کیس کھولیں

## مصالحت کار۔

notice-appointment-opened-subject = کیس { $reference }: مصالحت کار چنا جا رہا ہے
notice-appointment-opened-body = سروس اب ایک غیر جانبدار مصالحت کار تلاش کر رہی ہے۔ مصالحت مفت ہے۔

    آپ کو نام کے ساتھ نوٹس ملے گا۔ پھر آپ اعتراض کر سکتے ہیں، اور پہلے چند دنوں میں وجہ بتانا ضروری نہیں۔
notice-appointment-opened-action = کیس کھولیں

notice-mediator-invited-subject = کیس { $reference }: کیا آپ مصالحت کریں گے؟
notice-mediator-invited-body = آپ سے اس کیس میں مصالحت کی درخواست ہے۔ کیس اس بارے میں ہے: { $problem }۔

    پڑھیں کہ فریق کون ہیں، اور { $due } تک بتائیں کہ کیا کوئی چیز آپ کو جانبدار بنا سکتی ہے، یا یہ کہ آپ کیس نہیں لے سکتے۔

    اگر آپ اس وقت تک اعلان نہ کریں تو کسی اور مصالحت کار سے پوچھا جائے گا۔
notice-mediator-invited-action = اپنا اعلان کریں

notice-mediator-proposed-subject = کیس { $reference }: مصالحت کار چن لیا گیا
notice-mediator-proposed-body = اس کیس کے لیے مصالحت کار چن لیا گیا ہے۔ نام اور مصالحت کار کی ظاہر کی گئی ہر بات کیس کے صفحے پر ہے۔

    آپ { $due } تک وجہ بتائے بغیر اعتراض کر سکتے ہیں۔ اس کے بعد اعتراض کے لیے وجہ بتانا ضروری ہے۔

    آپ مذاکرات کے پیغامات اور پیشکشیں بھی مصالحت کار سے روک سکتے ہیں۔ اگر آپ کچھ نہ کریں تو مصالحت کار مقرر ہو جاتا ہے۔
notice-mediator-proposed-action = مصالحت کار کے بارے میں دیکھیں

notice-mediator-released-subject = کیس { $reference }: کسی اور مصالحت کار سے پوچھا جا رہا ہے
notice-mediator-released-body = اب آپ سے اس کیس میں مصالحت کی درخواست نہیں ہے۔ کسی فریق نے وجہ بتائے بغیر اعتراض کیا، یا اعلان کا وقت گزر گیا۔

    آپ کو کچھ کرنے کی ضرورت نہیں۔ اب آپ یہ کیس نہیں دیکھ سکتے۔
notice-mediator-released-action = اپنے کیس کھولیں

notice-officer-appointment-needed-subject = کیس { $reference }: مصالحت کار مقرر کریں
notice-officer-appointment-needed-body = اس کیس کے لیے فہرست میں سے کوئی مصالحت کار نہیں مل سکا۔

    { $due } تک کسی کو مقرر کریں اور وجہ بتائیں۔ پھر فریق صرف کسی وجہ کی بنا پر اعتراض کر سکتے ہیں۔

    اگر اس وقت تک کوئی مقرر نہ ہوا تو کیس بغیر نتیجے کے ختم ہو جائے گا، اور یہ سروس کی کوتاہی شمار ہو گی۔
notice-officer-appointment-needed-action = مصالحت کار مقرر کریں

notice-mediator-appointed-subject = کیس { $reference }: مصالحت کار مقرر ہو گیا
notice-mediator-appointed-body = اس کیس کا مصالحت کار مقرر ہو گیا ہے۔ نام اور انتخاب کی وجہ کیس کے صفحے پر ہیں۔

    ہر فریق مصالحت کار کو علیحدگی میں لکھ سکتا ہے۔ دوسرا فریق ایسے پیغامات نہیں دیکھتا۔
notice-mediator-appointed-action = کیس کھولیں

notice-material-withheld-subject = کیس { $reference }: مصالحت کار سے مواد روکا گیا ہے
notice-material-withheld-body = ایک فریق نے فیصلہ کیا ہے کہ مصالحت کار مذاکرات کے اس کے پیغامات اور پیشکشیں نہ دیکھے۔

    یہ اس کا حق ہے اور اس سے کیس کے بارے میں کچھ ظاہر نہیں ہوتا۔
notice-material-withheld-action = کیس کھولیں

notice-material-released-subject = کیس { $reference }: مصالحت کار مذاکرات دیکھ سکتا ہے
notice-material-released-body = ایک فریق نے مصالحت کار کو مذاکرات کے اپنے وہ پیغامات اور پیشکشیں دیکھنے کی اجازت دے دی ہے جو اس نے روک رکھی تھیں۔
notice-material-released-action = کیس کھولیں

notice-objection-raised-subject = کیس { $reference }: مصالحت کار پر اعتراض ہوا ہے
notice-objection-raised-body = ایک فریق نے وجوہ بتا کر مصالحت کار پر اعتراض کیا ہے۔ وجوہ کیس کے صفحے پر ہیں۔

    کیس افسر { $due } تک فیصلہ کرے گا۔ تب تک دوسرا فریق اور مصالحت کار پیغام کے ذریعے اپنی رائے دے سکتے ہیں۔

    اگر اس وقت تک کوئی فیصلہ نہ کرے تو اعتراض مسترد سمجھا جائے گا۔
notice-objection-raised-action = اعتراض پڑھیں

notice-objection-decided-subject = کیس { $reference }: اعتراض کا فیصلہ ہو گیا
notice-objection-decided-body = مصالحت کار پر اعتراض کا فیصلہ ہو گیا ہے۔ فیصلہ اور وجوہ کیس کے صفحے پر ہیں۔

    اگر اعتراض منظور ہوا تو کوئی اور مصالحت کار چنا جائے گا۔ ورنہ کیس اسی مصالحت کار کے ساتھ جاری رہے گا۔
notice-objection-decided-action = فیصلہ پڑھیں

notice-mediator-resigned-subject = کیس { $reference }: مصالحت کار نے ذمہ داری چھوڑ دی
notice-mediator-resigned-body = اس کیس کے مصالحت کار نے ذمہ داری چھوڑ دی ہے۔ کوئی اور چنا جا رہا ہے۔

    مرحلے کا جتنا وقت باقی تھا وہ محفوظ ہے۔ نیا مصالحت کار آنے پر وہ دوبارہ چلے گا۔
notice-mediator-resigned-action = کیس کھولیں

notice-mediation-opened-subject = کیس { $reference }: مصالحت شروع ہو گئی
notice-mediation-opened-body = مصالحت شروع ہو گئی ہے اور { $due } تک جاری رہے گی۔

    مصالحت کار دونوں فریقوں سے اکٹھے اور علیحدگی میں بات کرتا ہے، اور تجویز دے سکتا ہے۔ دونوں فریق اب بھی پیشکشیں کر سکتے ہیں۔

    اگر اس وقت تک اتفاق نہ ہوا تو کیس سفارش کے مرحلے میں چلا جائے گا۔
notice-mediation-opened-action = کیس کھولیں

notice-proposal-made-subject = کیس { $reference }: مصالحت کار نے تجویز دی ہے
notice-proposal-made-body = مصالحت کار نے دونوں فریقوں کے سامنے ایک تجویز رکھی ہے۔ اسے کیس کے صفحے پر پڑھیں۔

    اسے { $due } تک قبول یا رد کریں۔ جب تک دوسرا فریق قبول نہ کر لے، آپ اپنی قبولیت واپس لے سکتے ہیں۔

    اگر دونوں قبول کر لیں تو تنازع کا تصفیہ ہو جاتا ہے۔ ورنہ کیس سفارش کے مرحلے میں چلا جاتا ہے۔
notice-proposal-made-action = تجویز دیکھیں

notice-proposal-accepted-subject = کیس { $reference }: ایک فریق نے تجویز قبول کر لی
notice-proposal-accepted-body = ایک فریق نے مصالحت کار کی تجویز قبول کر لی ہے۔ جیسے ہی دوسرا فریق بھی قبول کرے گا، تنازع کا تصفیہ ہو جائے گا۔
notice-proposal-accepted-action = تجویز دیکھیں

notice-acceptance-taken-back-subject = کیس { $reference }: قبولیت واپس لے لی گئی
notice-acceptance-taken-back-body = ایک فریق نے مصالحت کار کی تجویز قبول کی تھی اور اب اپنی قبولیت واپس لے لی ہے۔

    تجویز اپنی مہلت تک کھلی رہے گی۔
notice-acceptance-taken-back-action = تجویز دیکھیں

notice-proposal-failed-subject = کیس { $reference }: دونوں فریقوں نے تجویز قبول نہیں کی
notice-proposal-failed-body = مصالحت کار کی تجویز دونوں فریقوں نے قبول نہیں کی۔ اب یہ برقرار نہیں۔

    کیس سفارش کے مرحلے میں جاتا ہے۔ آپ کو نوٹس ملے گا کہ آپ کیا کر سکتے ہیں اور کب تک۔
notice-proposal-failed-action = کیس کھولیں

## سفارش۔

notice-submissions-opened-subject = کیس { $reference }: تحریری مؤقف پیش کیا جا سکتا ہے
notice-submissions-opened-body = مصالحت کار سفارش دے گا۔ اس سے پہلے ہر فریق پوری تفصیل سے بتا سکتا ہے کہ کیا ہوا، وہ کیا چاہتا ہے اور کیوں۔

    تحریری مؤقف پیش کرنے کی مہلت { $due } تک ہے۔ تب تک ثبوت شامل کیے جا سکتے ہیں۔

    جو فریق تحریری مؤقف پیش نہ کرے اسے سزا نہیں دی جاتی: پھر مصالحت کار کیس میں موجود مواد پر فیصلہ کرتا ہے۔

    دونوں فریق اتفاق کر سکتے ہیں کہ سفارش ان کے لیے لازم التعمیل ہو گی۔ ایسا کرنا کسی پر لازم نہیں۔
notice-submissions-opened-action = تحریری مؤقف کا صفحہ کھولیں

notice-submission-made-subject = کیس { $reference }: دوسرے فریق نے اپنا تحریری مؤقف پیش کر دیا
notice-submission-made-body = دوسرے فریق نے اپنا تحریری مؤقف پیش کر دیا ہے۔ اسے کیس کے صفحے پر پڑھیں۔

    آپ وہاں دکھائی گئی مہلت تک اپنا مؤقف پیش کر سکتے ہیں۔
notice-submission-made-action = تحریری مؤقف پڑھیں

notice-binding-agreed-subject = کیس { $reference }: دوسرا فریق پابند ہونے پر راضی ہے
notice-binding-agreed-body = دوسرا فریق راضی ہے کہ سفارش لازم التعمیل ہو۔ یہ صرف اسی صورت میں لازم التعمیل ہو گی کہ آپ بھی راضی ہوں۔

    آپ کا راضی ہونا ضروری نہیں۔ اگر آپ راضی نہ ہوں تو سفارش پڑھ کر اسے قبول یا رد کر سکتے ہیں۔
notice-binding-agreed-action = کیس کھولیں

notice-decision-due-subject = کیس { $reference }: سفارش دیں
notice-decision-due-body = تحریری مؤقف پیش کرنے کا وقت ختم ہو گیا ہے۔ اپنی سفارش وجوہ کے ساتھ { $due } تک دیں۔

    اگر اس وقت تک سفارش نہ آئی تو کوئی اور مصالحت کار کام سنبھالے گا۔
notice-decision-due-action = سفارش لکھیں

notice-decision-missed-subject = کیس { $reference }: سفارش میں تاخیر ہو گئی
notice-decision-missed-body = مصالحت کار نے وقت پر سفارش نہیں دی۔ یہ سروس کی کوتاہی شمار ہوتی ہے۔ اب کوئی اور مصالحت کار کام سنبھالتا ہے۔

    سفارش کی نئی مہلت { $due } تک ہے۔ آپ کو کچھ کرنے کی ضرورت نہیں۔
notice-decision-missed-action = کیس کھولیں

notice-recommendation-given-subject = کیس { $reference }: سفارش آ گئی ہے
notice-recommendation-given-body = مصالحت کار نے وجوہ کے ساتھ سفارش دے دی ہے۔ اسے کیس کے صفحے پر پڑھیں۔

    اسے { $due } تک قبول یا رد کریں۔ اگر دونوں فریق قبول کریں تو اس پر جیسے لکھا ہے ویسے عمل کرنا لازم ہے۔ اگر آپ اس وقت تک جواب نہ دیں تو اسے نامنظور سمجھا جائے گا۔

    اگر دونوں فریق اسے پہلے ہی لازم التعمیل مان چکے تھے تو یہ ابھی سے لاگو ہے۔ عدالت یا کسی اتھارٹی کے سامنے آپ کے حقوق ویسے ہی رہتے ہیں۔
notice-recommendation-given-action = سفارش پڑھیں

notice-recommendation-corrected-subject = کیس { $reference }: سفارش میں تحریر کی غلطی درست کی گئی
notice-recommendation-corrected-body = مصالحت کار نے سفارش میں تحریر کی غلطی درست کی ہے، مثلاً غلط رقم یا تاریخ۔ کیا درست کیا گیا، یہ کیس کے صفحے پر ہے۔
notice-recommendation-corrected-action = سفارش پڑھیں

notice-recommendation-answered-subject = کیس { $reference }: دوسرے فریق نے سفارش کا جواب دے دیا
notice-recommendation-answered-body = دوسرے فریق نے سفارش کا جواب دے دیا ہے۔ جواب کیس کے صفحے پر ہے۔

    اگر آپ نے ابھی جواب نہیں دیا تو وہاں دکھائی گئی مہلت تک جواب دے سکتے ہیں۔
notice-recommendation-answered-action = کیس کھولیں

notice-recommendation-accepted-subject = کیس { $reference }: سفارش لاگو ہو گئی
notice-recommendation-accepted-body = سفارش قبول ہو گئی ہے، یا دونوں فریق اسے پہلے ہی لازم التعمیل مان چکے تھے۔ کیس کے صفحے پر لکھا ہے کہ کون کیا کرے گا اور کب تک۔

    اگر کچھ آپ کے ذمے ہے تو اسے وقت پر کریں اور صفحے پر ثبوت کے ساتھ اس کی اطلاع دیں۔ اگر کچھ دوسرے فریق کے ذمے ہے تو آپ کو نوٹس ملے گا اور آپ اس کی تصدیق کر سکیں گے۔
notice-recommendation-accepted-action = کیس کھولیں

## طے شدہ پر عمل۔

notice-performance-overdue-subject = کیس { $reference }: بتائیں کہ آپ نے کیا کیا
notice-performance-overdue-body = آپ نے ابھی تک اس پر عمل کی اطلاع نہیں دی:

    { $term }

    اگر آپ عمل کر چکے ہیں تو کیس کے صفحے پر اطلاع دیں اور ثبوت شامل کریں۔ اگر نہیں کیا تو اب کریں۔ اطلاع { $due } تک دیں۔

    اگر اس وقت تک کوئی اطلاع نہ دی گئی تو کیس افسر فیصلہ کرے گا۔ اگر عمل نہیں ہوا تو آپ کے ملک کی اتھارٹی کو بتایا جا سکتا ہے۔
notice-performance-overdue-action = عمل کی اطلاع دیں

notice-performance-reported-subject = کیس { $reference }: تصدیق کریں کہ عمل ہو گیا
notice-performance-reported-body = دوسرا فریق بتاتا ہے کہ اس پر عمل ہو گیا ہے:

    { $term }

    { $due } تک اس کی تصدیق کریں یا بتائیں کہ کیا باقی ہے۔ ثبوت کیس کے صفحے پر ہے۔

    اگر آپ اس وقت تک کچھ نہ کریں تو سمجھا جائے گا کہ عمل ہو گیا۔
notice-performance-reported-action = تصدیق کریں یا کمی بتائیں

notice-performance-confirmed-subject = کیس { $reference }: عمل کی تصدیق ہو گئی
notice-performance-confirmed-body = دوسرے فریق نے تصدیق کر دی ہے کہ اس پر عمل ہو گیا:

    { $term }

    اس بارے میں اب آپ کو کچھ کرنے کی ضرورت نہیں۔
notice-performance-confirmed-action = کیس کھولیں

notice-performance-disputed-subject = کیس { $reference }: آپ کی اطلاع سے اختلاف کیا گیا ہے
notice-performance-disputed-body = دوسرے فریق کا کہنا ہے کہ اس پر عمل نہیں ہوا، یا پورا نہیں ہوا:

    { $term }

    اب کیس افسر دونوں فریقوں کے ثبوت دیکھے گا۔ جو کچھ آپ کے عمل کو ظاہر کرتا ہے وہ شامل کریں۔
notice-performance-disputed-action = ثبوت شامل کریں

notice-performance-decision-needed-subject = کیس { $reference }: فیصلہ کریں کہ عمل ہوا یا نہیں
notice-performance-decision-needed-body = یہ واضح نہیں کہ اس پر عمل ہوا یا نہیں:

    { $term }

    دونوں فریقوں کے ثبوت دیکھیں اور { $due } تک فیصلہ کریں۔ اگر اس وقت تک کوئی فیصلہ نہ کرے تو کیس میں لکھا جائے گا کہ وقت پر فیصلہ نہیں ہوا۔
notice-performance-decision-needed-action = ثبوت دیکھیں

notice-performance-decided-subject = کیس { $reference }: فیصلہ ہو گیا کہ عمل ہوا یا نہیں
notice-performance-decided-body = اس پر عمل کرنا تھا:

    { $term }

    اب اس کی صورت حال یہ ہے: { $performance }۔ وجوہ کیس کے صفحے پر ہیں۔

    اگر عمل نہیں ہوا تو اتھارٹی کے لیے فائل کیس کے صفحے پر ہے۔ اس میں لکھا ہے کہ کیا طے ہوا تھا اور کیا باقی ہے۔
notice-performance-decided-action = فیصلہ پڑھیں

notice-breach-reported-subject = کیس { $reference }: جو طے ہوا تھا اس پر عمل نہیں ہوا
notice-breach-reported-body = آپ کے ملک کے ایک فروخت کنندہ نے دوسرے ملک کے صارف کے ساتھ تنازع میں اس پر اتفاق کیا اور عمل نہیں کیا:

    { $term }

    کیس افسر نے دونوں فریقوں کے ثبوت دیکھ لیے ہیں۔ فائل میں ہے کہ کیا طے ہوا تھا، کیا باقی ہے اور کیا ثبوت ہے۔ اسے نیچے دیے گئے بٹن سے کھولا جا سکتا ہے۔

    آگے کیا ہو، اس کا فیصلہ آپ کی اتھارٹی اپنے قانون کے مطابق کرے گی۔
notice-breach-reported-action = فائل کھولیں

## کیس کا اختتام۔

notice-case-closed-subject = کیس { $reference }: کیس بند ہو گیا
notice-case-closed-body = یہ کیس بند ہو گیا ہے۔ نتیجہ: { $outcome }۔

    { $explanation }

    آپ کیس کے صفحے سے اس کی فائل ڈاؤن لوڈ کر سکتے ہیں اور وہیں جانچ سکتے ہیں کہ اس میں کچھ نہیں بدلا گیا۔

    ہمیں { $due } تک بتائیں کہ کیس کیسے چلایا گیا۔ اس میں ایک منٹ لگتا ہے اور اس سے دوسروں کو مدد ملتی ہے۔
notice-case-closed-action = اپنی رائے دیں

notice-review-needed-subject = کیس { $reference }: انکار پر نظر ثانی کریں
notice-review-needed-body = ایک صارف نے شکایت قبول نہ کرنے کے فیصلے پر نظر ثانی کی درخواست کی ہے۔ وجوہ کیس کے صفحے پر ہیں۔

    { $due } تک فیصلہ کریں۔ جس نے شکایت قبول کرنے سے انکار کیا تھا وہ یہ فیصلہ نہیں کر سکتا۔ اگر اس وقت تک کوئی فیصلہ نہ کرے تو شکایت قبول سمجھی جائے گی۔
notice-review-needed-action = نظر ثانی کا صفحہ کھولیں

notice-review-refused-subject = کیس { $reference }: فیصلہ برقرار ہے
notice-review-refused-body = ایک اور کیس افسر نے آپ کی شکایت دوبارہ دیکھی ہے۔ اسے قبول نہ کرنے کا فیصلہ برقرار ہے۔ وجوہ کیس کے صفحے پر ہیں۔

    آپ اب بھی عدالت یا کسی اتھارٹی سے رجوع کر سکتے ہیں۔ جو مہلتیں ہمیں معلوم ہیں وہ نیچے درج ہیں۔
notice-review-refused-action = وجوہ پڑھیں

notice-case-resumed-subject = کیس { $reference }: کیس دوبارہ شروع ہو گیا
notice-case-resumed-body = صارف نے کیس دوبارہ شروع کیا ہے۔ یہ تحریری مؤقف کے مرحلے میں واپس جاتا ہے۔

    دونوں فریق { $due } تک اپنا تحریری مؤقف پیش کر سکتے ہیں۔ پھر مصالحت کار سفارش دے گا۔
notice-case-resumed-action = کیس کھولیں

notice-case-bundled-subject = کیس { $reference }: کیس کو ملتے جلتے کیسوں کے ساتھ ملا دیا گیا
notice-case-bundled-body = اسی فروخت کنندہ کے بارے میں ایسی کئی شکایات ہیں۔ اب ان پر اکٹھا غور ہو گا۔ کوئی دوسرے صارفین کا ڈیٹا نہیں دیکھتا۔

    اگر آپ چاہتے ہیں کہ یہ کیس الگ چلے تو کیس کے صفحے پر گروپ سے نکل جائیں۔ آپ کو وجہ بتانے کی ضرورت نہیں۔
notice-case-bundled-action = کیس کھولیں

notice-bundle-left-subject = کیس { $reference }: ایک فریق گروپ سے نکل گیا
notice-bundle-left-body = ایک فریق نہیں چاہتا کہ اس کیس پر دوسرے کیسوں کے ساتھ غور ہو۔ یہ کیس الگ چلے گا۔
notice-bundle-left-action = کیس کھولیں

notice-service-delayed-subject = کیس { $reference }: سروس نے دیر کر دی
notice-service-delayed-body = سروس کی ایک مہلت کسی کارروائی کے بغیر گزر گئی: { $deadline }۔

    تاخیر سروس کی کوتاہی شمار ہوتی ہے۔ کیس کے صفحے پر ہے کہ اس کے بجائے کیا ہوا اور اب کیا کیا جا سکتا ہے۔
notice-service-delayed-action = کیس کھولیں

## مہلت سے پہلے یاد دہانی۔

notice-reminder-subject = کیس { $reference }: ایک مہلت ختم ہونے والی ہے
notice-reminder-body = اس کیس میں ایک مہلت جلد ختم ہو رہی ہے: { $deadline }۔

    مہلت کا اختتام: { $due }۔

    { $consequence }

    اگر آپ اس دوران یہ کر چکے ہیں تو اس یاد دہانی کو نظر انداز کر دیں۔
notice-reminder-action = کیس کھولیں
