### The pages in the browser: headings, questions, hints and buttons. A heading of a question is a question. A button begins with a verb.

## On every page.

# Link that leads past the head of the page, for people who use a keyboard or hear the page.
page-skip = رفتن به محتوای صفحه
page-language = زبان
page-menu = صفحه‌های اصلی
page-sign-in = ورود
page-sign-out = خروج
page-my-cases = پرونده‌های من
page-complain = ثبت شکایت
page-check-notice = آیا این اطلاعیه واقعی است؟
page-interface = برای برنامه‌ها: وب API
page-free-of-charge = این سامانه برای مصرف‌کنندگان رایگان است.
page-back = بازگشت
page-continue = ادامه
page-optional = { $label } (اختیاری)
# Stands before the title in the tab of the browser when a form has errors.
page-error-title = خطا: { $title }
page-error-heading = مشکلی پیش آمده است
page-next = صفحه بعد
page-not-given = وارد نشده است
page-home = رفتن به صفحه اصلی
page-form-expired = این فرم بیش از اندازه باز مانده یا مرورگر شما کوکی را نگه نداشته است. آنچه نوشته‌اید هنوز اینجاست. یک بار دیگر آن را بفرستید.

## The front page.

home-title = از فروشنده‌ای در کشور دیگر خرید کرده‌اید و مشکلی پیش آمده است؟
home-intro = یک بار و به زبان خودتان برای ما بگویید. شکایت شما را به فروشنده می‌رسانیم و هر دو به‌صورت برخط در پی راه‌حل می‌گردید. اگر به نتیجه نرسید، میانجی بی‌طرفی کمک می‌کند.
home-start = شروع شکایت
home-how-heading = روند کار
home-how-file = می‌گویید چه مشکلی پیش آمده و چه می‌خواهید. این کار حدود ده دقیقه زمان می‌برد.
home-how-respond = به فروشنده به زبان خودش ابلاغ می‌شود و او ده روز برای پاسخ مهلت دارد.
home-how-negotiate = شما و فروشنده مذاکره می‌کنید. پیشنهادها از عبارت‌های آماده ساخته می‌شود تا هر طرف آن‌ها را به زبان خودش بخواند.
home-how-mediate = اگر توافقی به دست نیاید، میانجی‌ای که وابسته به هیچ‌یک از دو طرف نیست به‌رایگان کمک می‌کند.
home-how-end = پرونده با توافق یا توصیه پایان می‌یابد. پس از آن پیگیری می‌کنیم که انجام می‌شود یا نه.
home-rights = حقوق شما نزد دادگاه یا مرجع صلاحیت‌دار پابرجاست.
home-sellers-heading = برای فروشندگان
home-sellers = از ما اطلاعیه‌ای دریافت کرده‌اید؟ پیوند درون آن را باز کنید یا با همان نشانی‌ای که اطلاعیه به آن آمده است وارد شوید. برای پاسخ دادن به حساب کاربری نیاز ندارید.
home-states-heading = کشورهای شرکت‌کننده

## Signing in.

sign-in-title = ورود
sign-in-intro = کدی به نشانی ایمیل شما می‌فرستیم. به گذرواژه نیازی نیست.
sign-in-email = نشانی ایمیل
sign-in-send = فرستادن کد
sign-in-code-title = کد را وارد کنید
# $email is the address that the code was sent to.
sign-in-code-sent = اگر بتوان با { $email } در اینجا وارد شد، کدی هشت‌رقمی به آن فرستاده شده است. این کد تنها یک بار و تا ده دقیقه کار می‌کند.
sign-in-code = کد ایمیل‌شده
sign-in-totp = کد برنامه احراز هویت
sign-in-totp-hint = شش رقم. تنها کارکنان سامانه به آن نیاز دارند.

## The form of a complaint.

complaint-title = ثبت شکایت
complaint-before-contact = نخست برای فروشنده بنویسید و به او فرصت پاسخ بدهید. اگر هنوز این کار را نکرده‌اید، باز هم می‌توانید شکایت خود را اینجا آماده کنید.
complaint-before-need = شماره سفارش، قیمت و ایمیل یا وب‌سایت فروشنده را دم دست داشته باشید.
complaint-before-save = با هر بار ادامه دادن، پاسخ شما ذخیره می‌شود. هر زمان می‌توانید دست نگه دارید و بعداً، حتی در دستگاهی دیگر، ادامه دهید.
complaint-begin = شروع
# $date is the day on which the draft is erased.
complaint-kept-until = پاسخ‌های شما تا { $date } نگهداری می‌شود.
complaint-step = پرسش { $n } از { $all }
complaint-problem = چه مشکلی پیش آمده است؟
complaint-category = چه چیزی خریده‌اید؟
complaint-order = درباره سفارش چه می‌دانید؟
complaint-ordered-on = چه زمانی سفارش دادید؟
complaint-date-hint = سال، ماه و روز میلادی، برای نمونه ‎2026-10-01‎.
complaint-order-reference = شماره سفارش
complaint-marketplace = بازارگاه برخطی که از آن خریده‌اید
complaint-amount = چقدر پرداخته‌اید؟
complaint-amount-number = مبلغ
complaint-amount-hint = به رقم، با نقطه پیش از اعشار، برای نمونه ‎129.90‎.
complaint-currency = واحد پول
complaint-merchant = چه کسی آن را به شما فروخته است؟
complaint-merchant-name = نام فروشنده
complaint-merchant-country = کشور فروشنده
complaint-merchant-email = نشانی ایمیل فروشنده
complaint-merchant-website = وب‌سایت فروشنده
complaint-contact = چه زمانی با فروشنده تماس گرفتید؟
complaint-contact-hint = روزی که نخستین بار این مشکل را به فروشنده گفتید. اگر هنوز نگفته‌اید، نخست برای فروشنده بنویسید.
complaint-other-proceedings = آیا دادگاه یا نهاد دیگری به این اختلاف رسیدگی می‌کند؟
complaint-yes = بله
complaint-no = خیر
complaint-description = چه روی داد؟
complaint-description-hint = به همان ترتیبی که روی داده است بگویید. شماره کارت و گذرواژه ننویسید. فروشنده این متن را می‌خواند.
complaint-remedies = چه می‌خواهید؟
complaint-remedies-hint = همه موارد مناسب را انتخاب کنید. اگر پول می‌خواهید، مبلغ را بنویسید.
complaint-remedy-amount = چقدر؟
complaint-consumer = شما چه کسی هستید؟
complaint-consumer-name = نام و نام خانوادگی شما
complaint-consumer-country = کشور محل زندگی شما
complaint-consumer-email = نشانی ایمیل شما
complaint-consumer-email-hint = به این نشانی برای شما می‌نویسیم. فروشنده نام شما و این نشانی را می‌بیند.
complaint-consumer-phone = شماره تلفن شما
complaint-language = به چه زبانی برای شما بنویسیم؟
complaint-consents = با چه چیزهایی موافقید؟
complaint-check-title = پاسخ‌های خود را بررسی کنید
complaint-check-intro = هنوز چیزی فرستاده نشده است. آنچه را درست نیست تغییر دهید.
complaint-change = تغییر
complaint-missing = هنوز پاسخ داده نشده است
complaint-send-heading = شکایت خود را بفرستید
complaint-send-hint = نخست کدی به نشانی ایمیل شما می‌فرستیم تا مطمئن شویم که این نشانی از آن شماست.
complaint-send = تأیید نشانی و فرستادن شکایت
complaint-send-known = فرستادن شکایت
complaint-resume-mail = فرستادن پیوندی به ایمیل من برای ادامه دادن
complaint-resume-mailed = پیوند این پیش‌نویس به نشانی ایمیل شما فرستاده شد.
complaint-filed-title = شکایت شما ثبت شد
complaint-filed-reference = شماره پرونده شما
complaint-filed-next-heading = پس از این چه می‌شود
complaint-filed-print = این صفحه را چاپ کنید یا نشانی آن را نگه دارید. پرونده را در «پرونده‌های من» می‌یابید.

## The list of cases.

cases-title = پرونده‌های من
cases-none = هنوز پرونده‌ای اینجا نیست.
cases-none-found = پرونده‌ای با این جست‌وجو پیدا نشد.
cases-search = نام یا شماره پرونده
cases-stage = مرحله
cases-all-stages = همه مرحله‌ها
cases-show = نمایش
cases-next-limit = مهلت بعدی
cases-no-limit = ندارد

## The page of a case.

case-title = پرونده { $reference }
case-where-heading = پرونده اکنون در چه مرحله‌ای است
case-limits-heading = مهلت‌ها
case-limit-provisional = این تاریخ موقت است: تقویم رسمی آن سال هنوز منتشر نشده است.
case-you = شما
case-actions-heading = اکنون چه می‌توانید بکنید
case-actions-none = اکنون لازم نیست کاری کنید. اگر وضع تغییر کند، برای شما می‌نویسیم.
case-more-actions = کارهای دیگری که می‌توانید بکنید
case-offers-heading = پیشنهادها
case-offers-none = هنوز کسی پیشنهادی نداده است.
case-offer-open = باز
case-offer-accepted = پذیرفته شد
case-offer-declined = رد شد
case-offer-withdrawn = پس گرفته شد
case-offer-expired = بدون پاسخ پایان یافت
case-offer-superseded = پیشنهاد دیگری جای آن را گرفت
case-entitlement = خواسته مصرف‌کننده
case-messages-heading = پیام‌ها
case-messages-none = هنوز پیامی نیست.
case-messages-older = پیام‌های دیگر
case-evidence-heading = مدارک و ادله
case-evidence-none = هنوز فایلی افزوده نشده است.
case-evidence-add = افزودن فایل
case-evidence-file = فایل
case-evidence-hint = عکس، PDF یا متن، حداکثر { $limit }. طرف دیگر آن را می‌بیند.
case-evidence-kind = این فایل چه چیزی را نشان می‌دهد؟
case-history-heading = چه روی داد
case-history-private = رویدادی که به شما نشان داده نمی‌شود
case-file-heading = فایل پرونده
case-file-download = بارگیری فایل پرونده (ZIP)
case-file-hint = همه سوابق، مدارک و خلاصه‌ای به دو زبان در آن است.

## Doing something in a case.

act-confirm-hint = پیش از ادامه، این را یک بار دیگر بخوانید.
act-text = متن شما
act-note = توضیح
act-reasons = دلیل‌ها
act-question = پرسش
act-ground = مبنا
act-reason = دلیل
act-position = موضع شما
act-audience = چه کسی می‌تواند آن را بخواند
act-of-whom = از چه کسی می‌پرسید؟
act-mediator = میانجی
act-offer = کدام پیشنهاد؟
act-term = کدام تعهد؟
act-days = چند روز؟
act-limit = حد شما
act-address-kind = نوع نشانی
act-address = نشانی
act-representative-name = نام نماینده
act-representative-email = نشانی ایمیل نماینده
act-mandate = اختیارات نماینده
act-declaration = اظهارنامه شما
act-statement = آنچه اعلام می‌کنید
act-finding = نظر شما چیست؟
act-granted = آیا شکایت اکنون پذیرفته می‌شود؟
act-upheld = آیا میانجی باید عوض شود؟
act-of-what = وقت بیشتر برای چه؟
act-of-stage = همین مرحله
act-of-outer-limit = کل رسیدگی
act-bundle = شماره گروه
act-cause = علت اعتراض
act-correction = چه چیزی نادرست بود و اکنون چه نوشته می‌شود
act-score = چقدر راضی هستید؟
act-score-1 = ۱، اصلاً راضی نیستم
act-score-2 = ۲
act-score-3 = ۳
act-score-4 = ۴
act-score-5 = ۵، کاملاً راضی‌ام
act-resolved = آیا اختلاف از نظر شما حل شده است؟
act-terms-heading = هر طرف چه کاری انجام می‌دهد
act-term-n = تعهد { $n }
act-term-debtor = انجام‌دهنده
act-term-remedy = کاری که باید انجام شود
act-term-amount = مبلغ
act-term-currency = واحد پول
act-term-days = ظرف چند روز پس از توافق
act-term-words = در صورت نیاز، با عبارت خودتان بنویسید
act-offer-with-answer = پیشنهادی همراه با پاسخ شما

## The invitation of a seller.

invitation-title = شکایتی درباره خرید از شما
invitation-intro = مصرف‌کننده‌ای از کشوری دیگر شکایتی دارد و از شما راه‌حل می‌خواهد. با یک کلیک، شماره پرونده و موضوع آن را می‌بینید.
invitation-open = نمایش شکایت
invitation-problem = موضوع شکایت
# $address is a mail address, all but hidden.
invitation-code-hint = برای خواندن شکایت و پاسخ به آن به کد نیاز دارید. آن را به { $address } می‌فرستیم.
invitation-send-code = فرستادن کد
invitation-enter = باز کردن پرونده

## Checking a notice.

notice-title = آیا این اطلاعیه واقعی است؟
notice-intro = هر اطلاعیه ما یک شماره پرونده و یک کد دارد. هر دو را وارد کنید تا بگوییم آن را ما فرستاده‌ایم یا نه.
notice-reference = شماره پرونده
notice-code = کد اطلاعیه
notice-check = بررسی اطلاعیه
notice-genuine = این اطلاعیه از ماست.
notice-unknown = ما چنین اطلاعیه‌ای نمی‌شناسیم. پیوندهای آن را باز نکنید و پولی نپردازید.
