### حقوق مصرف‌کننده و مهلت‌ها بر پایه قانون یک کشور.

parameter-authority-complaint-decision-period = مهلت مرجع صلاحیت‌دار برای تصمیم درباره رسیدگی به شکایت
parameter-case-record-retention-period = مدتی که سوابق پرونده باید نگهداری شود
parameter-claim-filing-period = مهلت طرح خواسته مصرف‌کننده
parameter-complaint-acknowledgement-period = مهلت فروشنده یا سکو برای اعلام دریافت شکایت
parameter-defect-claim-period-no-warranty = مهلت اعلام عیب کالا در نبود ضمانت
parameter-defect-return-period = مهلت برگرداندن کالایی که مطابق توافق نیست
parameter-digital-service-complaint-remedy-period = مهلت ارائه‌دهنده خدمات دیجیتال برای رسیدگی به شکایت
parameter-distance-withdrawal-period = مهلت انصراف پس از خرید از راه دور
parameter-distance-withdrawal-period-uninformed = مهلت انصراف در صورتی که فروشنده این حق را اعلام نکرده باشد
parameter-general-limitation-period = مهلت عمومی مراجعه به دادگاه
parameter-goods-return-period = مهلت برگرداندن یا تعویض کالای بدون عیب
parameter-legal-notice-period = فاصله میان اخطار کتبی به فروشنده و طرح خواسته
parameter-pre-claim = اقدام لازم پیش از مراجعه به دادگاه یا مرجع صلاحیت‌دار
parameter-refund-period-after-return = مهلت بازپرداخت پول شما پس از برگشت کالا
parameter-refund-period-after-withdrawal = مهلت بازپرداخت پول شما پس از انصراف
parameter-repair-period-max = بیشترین مدت تعمیر
parameter-replacement-period = مهلت تعویض کالای معیوب
parameter-seller-answer-period = مهلت پاسخ فروشنده به خواسته

unit-hour = { $n } ساعت
unit-calendar-day = { $n } روز تقویمی
unit-working-day = { $n } روز کاری
unit-month = { $n } ماه
unit-year = { $n } سال

value-none = قانون چنین حقی نمی‌دهد
value-as-soon-as-possible = در نخستین فرصت ممکن
value-claim-to-seller-then-authority-or-court = نخست خواسته خود را به فروشنده اعلام کنید، سپس به مرجع صلاحیت‌دار یا دادگاه بروید
value-none-required = هیچ اقدام پیشینی لازم نیست
value-not-mandatory = اقدام پیشین ممکن است، اما الزامی نیست
value-not-mandatory-in-general = اقدام پیشین در بیشتر موارد الزامی نیست
value-written-notice-mandatory = پیش از آن، اخطار کتبی به فروشنده الزامی است

confidence-verified = در نوامبر ۲۰۲۶ با متن منتشرشده قانون سنجیده شده است
confidence-well-known = بر پایه آگاهی عمومی از قانون؛ متن آن بررسی نشده است

rights-heading = حقوق شما بر پایه قانون این کشور: { $state }
rights-item = { $parameter }: { $value }
rights-citation = { $law }، ماده { $article }
rights-citation-law-only = { $law }
rights-in-force-since = لازم‌الاجرا از { $date }
rights-not-known = { $parameter }: برای ما معلوم نیست. با این حال ممکن است وجود داشته باشد. از مرجع صلاحیت‌دار یا وکیل بپرسید.
rights-nothing-known = قاعده‌ای از این کشور درباره این مشکل نمی‌شناسیم: { $state }. این به آن معنا نیست که شما حقی ندارید. از مرجع صلاحیت‌دار یا وکیل بپرسید.
rights-region-only = این قاعده تنها در بخشی از کشور اجرا می‌شود: { $region }.
rights-not-legal-advice = این متن اطلاع‌رسانی است و مشاوره حقوقی نیست. پیش از تکیه بر آن، درستی‌اش را بررسی کنید.

limits-heading = مهلت‌های مراجعه به دادگاه یا مرجع صلاحیت‌دار
limits-not-stopped = پرونده در این سامانه، مهلت‌های مراجعه به دادگاه یا مرجع صلاحیت‌دار را متوقف نمی‌کند، مگر آن‌که قانون یادشده چنین بگوید.
limits-not-known = این مهلت برای ما معلوم نیست. هرچه زودتر از مرجع صلاحیت‌دار یا وکیل بپرسید.
limits-authority = می‌توانید به این مرجع نیز شکایت کنید: { $authority }
limits-authority-link = شکایت برخط: { $url }
limits-provisional = این تاریخ موقت است. تقویم رسمی آن سال هنوز منتشر نشده است؛ بنابراین تاریخ ممکن است دیرتر شود، اما هرگز زودتر نمی‌شود.
