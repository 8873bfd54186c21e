### किसी देश के कानून के अनुसार उपभोक्ता के अधिकार और समय-सीमाएँ।

parameter-authority-complaint-decision-period = प्राधिकरण के लिए यह तय करने का समय कि शिकायत पर विचार किया जाए या नहीं
parameter-case-record-retention-period = मामले के अभिलेख रखने का समय
parameter-claim-filing-period = उपभोक्ता का दावा करने का समय
parameter-complaint-acknowledgement-period = विक्रेता या मंच के लिए शिकायत मिलने की पुष्टि करने का समय
parameter-defect-claim-period-no-warranty = वारंटी न होने पर दोष के लिए दावा करने का समय
parameter-defect-return-period = तय के अनुरूप न होने वाला सामान लौटाने का समय
parameter-digital-service-complaint-remedy-period = डिजिटल सेवा देने वाले के लिए शिकायत पर कार्रवाई करने का समय
parameter-distance-withdrawal-period = दूर से खरीदने के बाद मन बदलने का समय
parameter-distance-withdrawal-period-uninformed = मन बदलने का समय, जब विक्रेता ने यह अधिकार नहीं बताया
parameter-general-limitation-period = न्यायालय जाने की सामान्य समय-सीमा
parameter-goods-return-period = बिना दोष वाला सामान लौटाने या बदलने का समय
parameter-legal-notice-period = विक्रेता को लिखित सूचना देने और दावा करने के बीच का समय
parameter-pre-claim = न्यायालय या प्राधिकरण से पहले ज़रूरी कदम
parameter-refund-period-after-return = सामान लौटाने के बाद धन वापसी का समय
parameter-refund-period-after-withdrawal = मन बदलने के बाद धन वापसी का समय
parameter-repair-period-max = मरम्मत का अधिकतम समय
parameter-replacement-period = दोषपूर्ण वस्तु बदलने का समय
parameter-seller-answer-period = विक्रेता के लिए दावे का उत्तर देने का समय

unit-hour = { $n-category ->
    [one] { $n } घंटा
   *[other] { $n } घंटे
}
unit-calendar-day = { $n-category ->
    [one] { $n } कैलेंडर दिन
   *[other] { $n } कैलेंडर दिन
}
unit-working-day = { $n-category ->
    [one] { $n } कार्य दिवस
   *[other] { $n } कार्य दिवस
}
unit-month = { $n-category ->
    [one] { $n } महीना
   *[other] { $n } महीने
}
unit-year = { $n-category ->
    [one] { $n } वर्ष
   *[other] { $n } वर्ष
}

value-none = कानून ऐसा कोई अधिकार नहीं देता
value-as-soon-as-possible = जितनी जल्दी हो सके
value-claim-to-seller-then-authority-or-court = पहले विक्रेता से दावा करें, फिर प्राधिकरण या न्यायालय जाएँ
value-none-required = पहले कोई कदम ज़रूरी नहीं है
value-not-mandatory = पहले कदम उठाया जा सकता है, पर ज़रूरी नहीं है
value-not-mandatory-in-general = अधिकतर मामलों में पहले कोई कदम ज़रूरी नहीं है
value-written-notice-mandatory = पहले विक्रेता को लिखित सूचना देना ज़रूरी है

confidence-verified = नवंबर 2026 में कानून की सार्वजनिक प्रति से मिलाया गया
confidence-well-known = कानून की सामान्य जानकारी से; पाठ से नहीं मिलाया गया

rights-heading = इस देश के कानून के अनुसार आपके अधिकार: { $state }
rights-item = { $parameter }: { $value }
rights-citation = { $law }, अनुच्छेद { $article }
rights-citation-law-only = { $law }
rights-in-force-since = लागू होने की तारीख: { $date }
rights-not-known = { $parameter }: हमें ज्ञात नहीं है। फिर भी ऐसा नियम हो सकता है। प्राधिकरण या वकील से पूछें।
rights-nothing-known = इस समस्या के लिए हमें इस देश का कोई नियम ज्ञात नहीं है: { $state }। इसका अर्थ यह नहीं है कि आपके कोई अधिकार नहीं हैं। प्राधिकरण या वकील से पूछें।
rights-region-only = यह नियम देश के केवल इस हिस्से में लागू है: { $region }।
rights-not-legal-advice = यह जानकारी है, कानूनी सलाह नहीं। इस पर भरोसा करने से पहले इसकी जाँच कर लें।

limits-heading = न्यायालय या प्राधिकरण के लिए समय-सीमाएँ
limits-not-stopped = यहाँ मामला चलने से न्यायालय या प्राधिकरण जाने की समय-सीमाएँ नहीं रुकतीं, जब तक उद्धृत कानून ऐसा न कहे।
limits-not-known = समय-सीमा हमें ज्ञात नहीं है। प्राधिकरण या वकील से जल्दी पूछें।
limits-authority = आप यहाँ भी शिकायत कर सकते हैं: { $authority }
limits-authority-link = ऑनलाइन शिकायत करें: { $url }
limits-provisional = यह तारीख अस्थायी है। उस वर्ष का आधिकारिक कैलेंडर अभी प्रकाशित नहीं हुआ है, इसलिए तारीख आगे बढ़ सकती है, पहले कभी नहीं आएगी।
