### मामले के शब्द: चरण, परिणाम, आधार, कारण, पालन, भूमिकाएँ।

stage-screening = शिकायत की जाँच
    .description = हम जाँचते हैं कि सेवा शिकायत स्वीकार कर सकती है या नहीं। अधिकतर जाँच अपने आप होती है। बाकी पर मामला अधिकारी निर्णय करते हैं।
stage-information = जानकारी चाहिए
    .description = कुछ जानकारी की कमी है। मामला दिखाई गई तारीख तक उत्तर की प्रतीक्षा करेगा।
stage-service = विक्रेता से संपर्क किया जा रहा है
    .description = हम विक्रेता तक पहुँचने का प्रयास कर रहे हैं। विक्रेता के उत्तर का समय सूचना पहुँचने पर ही शुरू होगा।
stage-awaiting-response = उत्तर की प्रतीक्षा
    .description = विक्रेता को सूचना मिल गई है और उन्हें उत्तर देना है। उत्तर न मिलने पर भी मामला आगे चलेगा।
stage-negotiation = बातचीत
    .description = दोनों पक्ष समाधान खोजते हैं। कोई भी पक्ष पेशकश कर सकता है या मध्यस्थ माँग सकता है।
stage-appointment = मध्यस्थ का चयन
    .description = एक तटस्थ मध्यस्थ नियुक्त किया जा रहा है। हर पक्ष आपत्ति कर सकता है।
stage-mediation = मध्यस्थता
    .description = मध्यस्थ दोनों पक्षों से बात करते हैं, निजी तौर पर भी, और प्रस्ताव रख सकते हैं।
stage-proposal = प्रस्ताव खुला है
    .description = मध्यस्थ ने प्रस्ताव रखा है। हर पक्ष उसे स्वीकार या अस्वीकार करेगा।
stage-recommendation = सिफारिश
    .description = दोनों पक्ष अपनी लिखित प्रस्तुतियाँ देते हैं। फिर मध्यस्थ कारणों के साथ सिफारिश देते हैं।
stage-performance = पालन
    .description = जो तय हुआ या जिसकी सिफारिश की गई, वह किया जा रहा है। जिस पक्ष को करना है, वह प्रमाण के साथ सूचित करता है। दूसरा पक्ष पुष्टि करता है।
stage-closed = बंद
    .description = मामला समाप्त हो गया है। आप मामले की फ़ाइल डाउनलोड कर सकते हैं और बता सकते हैं कि मामला कैसे सँभाला गया।

outcome-settled = निपटारा हो गया
    .description = दोनों पक्ष समाधान पर सहमत हुए।
outcome-recommendation-accepted = सिफारिश स्वीकार हुई
    .description = दोनों पक्षों ने सिफारिश स्वीकार की, या पहले से सहमत थे कि वह उन पर बाध्यकारी होगी।
outcome-recommendation-declined = सिफारिश स्वीकार नहीं हुई
    .description = कम से कम एक पक्ष ने सिफारिश अस्वीकार की या उसका उत्तर नहीं दिया।
outcome-withdrawn = वापस ली गई
    .description = उपभोक्ता ने शिकायत वापस ले ली।
outcome-inadmissible = स्वीकार नहीं की गई
    .description = यह सेवा इस शिकायत पर विचार नहीं कर सकती। कारण दिया गया है, और पुनर्विचार संभव है।
outcome-discontinued = बिना परिणाम समाप्त
    .description = मामला परिणाम आने से पहले समाप्त हो गया। कारण दिया गया है।

performance-pending = करना बाकी है
performance-reported = किए जाने की सूचना मिली
performance-performed = पूरा हुआ
performance-performed-unconfirmed = किए जाने की सूचना मिली और विवाद नहीं हुआ
performance-disputed = विवादित
performance-breached = नहीं किया गया
performance-excused = उचित कारण से नहीं किया गया
performance-unresolved = समय पर तय नहीं हुआ

role-consumer = उपभोक्ता
role-merchant = विक्रेता
role-mediator = मध्यस्थ
role-officer = मामला अधिकारी
role-regulator = नियामक
role-administrator = प्रशासक
role-system = सेवा
role-anonymous = आगंतुक

ground-merchant-not-contacted = पहले विक्रेता से संपर्क नहीं किया गया
    .description = पहले विक्रेता को बताएँ कि क्या गड़बड़ है और आप क्या चाहते हैं। यदि इससे बात न बने, तो शिकायत फिर से दर्ज करें।
ground-frivolous-or-vexatious = शिकायत का कोई ठोस आधार नहीं है
    .description = शिकायत में ऐसी समस्या नहीं दिखती जिसका समाधान हो सके। यदि कुछ छूट गया है, तो पुनर्विचार माँगें और उसे जोड़ें।
ground-other-proceedings = कोई दूसरा निकाय इस विवाद को देख रहा है
    .description = न्यायालय या कोई दूसरा निकाय इस विवाद को देख रहा है या उस पर निर्णय कर चुका है। इसे केवल एक निकाय देख सकता है।
ground-value-outside-limits = राशि सीमा से बाहर है
    .description = विवादित राशि इस सेवा की सीमा से कम या अधिक है। न्यायालय या प्राधिकरण शायद मदद कर सके।
ground-too-late = शिकायत बहुत देर से आई
    .description = इस सेवा में शिकायत करने का समय बीत गया है। कानून की समय-सीमाएँ अब भी बाकी हो सकती हैं। प्राधिकरण से जल्दी पूछें।
ground-seriously-impairs-operation = विवाद इस सेवा के लिए बहुत जटिल है
    .description = यह विवाद सेवा का इतना समय लेगा कि दूसरे मामलों पर असर पड़ेगा। इसके लिए न्यायालय अधिक उपयुक्त है।
ground-incomplete = जानकारी की कमी है
    .description = हमने जो जानकारी माँगी थी, वह समय पर नहीं मिली। उसे इकट्ठा करें और शिकायत फिर से दर्ज करें।
ground-outside-scope = यह सेवा इस विवाद के लिए नहीं है
    .description = यह सेवा उन ऑनलाइन खरीदों के लिए है जो उपभोक्ता किसी दूसरे भागीदार देश के विक्रेता से करते हैं। आपके देश का प्राधिकरण बता सकता है कि कौन मदद कर सकता है।
ground-abuse = सेवा का दुरुपयोग हो रहा है
    .description = यह शिकायत सेवा का दुरुपयोग है। यदि आपको यह गलत लगता है, तो पुनर्विचार माँगें।

discontinued-merchant-not-reached = विक्रेता से संपर्क नहीं हो सका
    .description = कोई सूचना विक्रेता तक नहीं पहुँची। इसका अर्थ यह नहीं है कि विक्रेता ने उत्तर देने से इनकार किया। न्यायालय या प्राधिकरण शायद मदद कर सके।
discontinued-no-mediator = कोई मध्यस्थ नहीं मिला
    .description = ऐसा कोई मध्यस्थ उपलब्ध नहीं था जो दोनों पक्षों को स्वीकार हो। यह सेवा की कमी मानी जाएगी, आपकी नहीं।
discontinued-no-decision = समय पर सिफारिश नहीं दी गई
    .description = मध्यस्थों ने समय पर सिफारिश नहीं दी। यह सेवा की कमी मानी जाएगी, आपकी नहीं।
discontinued-consumer-silent = उपभोक्ता ने आगे भाग नहीं लिया
    .description = विक्रेता के उत्तर के बाद उपभोक्ता ने कुछ नहीं लिखा। उपभोक्ता 20 दिनों के भीतर एक बार मामला फिर शुरू कर सकते हैं।
discontinued-time-limit = प्रक्रिया का समय समाप्त हो गया
    .description = पूरी प्रक्रिया में बहुत अधिक समय लगा। यह सेवा की कमी मानी जाएगी। आप न्यायालय या प्राधिकरण जा सकते हैं।
discontinued-abuse = सेवा का दुरुपयोग हुआ
    .description = मामला अधिकारी ने मामला समाप्त किया और कारण बताए।
discontinued-duplicate = इसी विवाद के बारे में दूसरा मामला है
    .description = इस विवाद पर दूसरे मामले में विचार हो रहा है। आपने यहाँ जो जोड़ा, वह खोया नहीं है: आप उसे वहाँ जोड़ सकते हैं।
discontinued-other-proceedings = कोई दूसरा निकाय इस विवाद को देख रहा है
    .description = न्यायालय या किसी दूसरे निकाय ने यह विवाद ले लिया है। इसे केवल एक निकाय देख सकता है।
discontinued-outside-scope = यह सेवा इस विवाद के लिए नहीं है
    .description = यह बात मामले के दौरान ही स्पष्ट हुई। आपके देश का प्राधिकरण बता सकता है कि कौन मदद कर सकता है।
discontinued-merchant-ceased = विक्रेता अब मौजूद नहीं हैं
    .description = कंपनी बंद हो गई है, इसलिए कोई उत्तर नहीं दे सकता। यदि आपने कार्ड से भुगतान किया था, तो अपने बैंक से पूछें कि क्या वह राशि वापस दिला सकता है।

deadline-screening = यह निर्णय कि शिकायत स्वीकार हो या नहीं
    .consequence = यदि तब तक कोई निर्णय न करे, तो शिकायत स्वीकार हो जाती है।
deadline-information = हमारे प्रश्नों का उत्तर
    .consequence = यदि तब तक उत्तर न मिले, तो नई शिकायत बंद हो जाती है और फिर से दर्ज की जा सकती है। जो मामला पहले से चल रहा है, वह उत्तर के बिना आगे चलता है।
deadline-service = विक्रेता तक पहुँचना
    .consequence = यदि तब तक विक्रेता से संपर्क न हो, तो मामला समाप्त होता है, और उपभोक्ता को बताया जाता है कि और कहाँ जाया जा सकता है।
deadline-relay-proof = मेल पहुँचने का प्रमाण
    .consequence = यदि तब तक मेल वापस न आए, तो उसे मिला हुआ माना जाता है।
deadline-response = शिकायत का उत्तर
    .consequence = यदि तब तक उत्तर न मिले, तो मामला उसके बिना आगे चलता है, सिफारिश तक। उत्तर न देने की बात सार्वजनिक अभिलेख में दर्ज हो सकती है।
deadline-negotiation = दोनों पक्षों के बीच बातचीत
    .consequence = यदि तब तक सहमति न बने, तो मध्यस्थ नियुक्त किया जाता है।
deadline-appointment = मध्यस्थ का चयन
    .consequence = यदि तब तक मध्यस्थ न मिले, तो मामला अधिकारी मध्यस्थ नियुक्त करते हैं।
deadline-declaration = मध्यस्थ की घोषणा
    .consequence = यदि तब तक घोषणा न हो, तो दूसरे मध्यस्थ से पूछा जाता है।
deadline-objection = बिना कारण बताए मध्यस्थ पर आपत्ति
    .consequence = उसके बाद आपत्ति के लिए कारण बताना होगा।
deadline-material-withholding = बातचीत की सामग्री मध्यस्थ से रोके रखना
    .consequence = उसके बाद मध्यस्थ नियुक्त हो जाते हैं और बातचीत पढ़ सकते हैं।
deadline-officer-appointment = मामला अधिकारी द्वारा मध्यस्थ की नियुक्ति
    .consequence = यदि तब तक कोई नियुक्त न हो, तो मामला बिना परिणाम समाप्त होता है।
deadline-mediation = मध्यस्थता
    .consequence = यदि तब तक सहमति न बने, तो मामला सिफारिश की ओर बढ़ता है।
deadline-proposal = मध्यस्थ के प्रस्ताव का उत्तर
    .consequence = यदि तब तक दोनों पक्ष स्वीकार न करें, तो मामला सिफारिश की ओर बढ़ता है।
deadline-submissions = दोनों पक्षों की लिखित प्रस्तुतियाँ
    .consequence = यदि आप लिखित प्रस्तुति न दें, तो मध्यस्थ मामले में मौजूद सामग्री के आधार पर निर्णय करते हैं।
deadline-decision = मध्यस्थ की सिफारिश
    .consequence = यदि तब तक सिफारिश न आए, तो एक बार दूसरे मध्यस्थ काम सँभालते हैं।
deadline-recommendation-answer = सिफारिश का उत्तर
    .consequence = यदि तब तक उत्तर न मिले, तो सिफारिश स्वीकार नहीं हुई मानी जाती है।
deadline-offer = पेशकश का उत्तर
    .consequence = यदि तब तक उत्तर न मिले, तो पेशकश समाप्त हो जाती है। मौन स्वीकृति नहीं है।
deadline-extension-decision = और समय देने पर निर्णय
    .consequence = यदि तब तक कोई निर्णय न करे, तो अनुरोध अस्वीकृत माना जाता है।
deadline-objection-decision = मध्यस्थ पर आपत्ति का निर्णय
    .consequence = यदि तब तक कोई निर्णय न करे, तो आपत्ति अस्वीकृत मानी जाती है।
deadline-settlement-confirmation = यह पुष्टि कि निपटारा विक्रेता ने ही किया
    .consequence = यदि तब तक पुष्टि न हो, तो विक्रेता से फिर संपर्क करना होगा।
deadline-performance = जो तय हुआ उसे करना और सूचित करना
    .consequence = यदि तब तक सूचित न किया जाए, तो स्मरण-सूचना भेजी जाती है।
deadline-performance-grace = स्मरण-सूचना के बाद सूचित करना
    .consequence = यदि तब तक सूचित न किया जाए, तो मामला अधिकारी तय करते हैं कि पालन हुआ या नहीं।
deadline-performance-confirmation = जो सूचित किया गया उसकी पुष्टि या उस पर विवाद
    .consequence = यदि तब तक विवाद न किया जाए, तो उसे पूरा हुआ माना जाता है।
deadline-performance-decision = यह निर्णय कि पालन हुआ या नहीं
    .consequence = यदि तब तक कोई निर्णय न करे, तो मामले में लिखा जाता है कि समय पर तय नहीं हुआ।
deadline-rating = मामला कैसे सँभाला गया, इसका मूल्यांकन
    .consequence = उसके बाद मामले का मूल्यांकन नहीं किया जा सकता।
deadline-review-request = पुनर्विचार माँगना
    .consequence = उसके बाद निर्णय बना रहता है।
deadline-review-decision = पुनर्विचार पर निर्णय
    .consequence = यदि तब तक कोई निर्णय न करे, तो शिकायत स्वीकार हो जाती है।
deadline-resumption = मामला फिर शुरू करना
    .consequence = उसके बाद मामला बंद ही रहता है।
deadline-publication = उत्तर न देने की बात प्रकाशित होने से पहले स्पष्टीकरण
    .consequence = उसके बाद उत्तर न देने की बात सार्वजनिक अभिलेख में दर्ज हो जाती है।
deadline-outer-limit = पूरी प्रक्रिया का अंत
    .consequence = यदि तब तक परिणाम न आए, तो मामला बिना परिणाम समाप्त होता है।
deadline-erasure = व्यक्तिगत डेटा मिटाना
    .consequence = तब व्यक्तिगत डेटा मिटा दिया जाता है। बिना नाम वाले आँकड़े रहते हैं।

position-accepts = विक्रेता शिकायत से सहमत हैं
position-accepts-in-part = विक्रेता आंशिक रूप से सहमत हैं
position-contests = विक्रेता सहमत नहीं हैं

recommendation-answer-silent = कोई उत्तर नहीं
recommendation-answer-accepted = स्वीकार
recommendation-answer-declined = अस्वीकार

finding-performed = पालन हुआ
finding-excused = पालन नहीं हुआ, पर उचित कारण था
finding-breached = पालन नहीं हुआ

appointment-reason-third-nationality-with-languages = मध्यस्थ तीसरे देश के नागरिक हैं और दोनों पक्षों की भाषाएँ जानते हैं।
appointment-reason-languages = मध्यस्थ दोनों पक्षों की भाषाएँ जानते हैं।
appointment-reason-third-nationality = मध्यस्थ तीसरे देश के नागरिक हैं।
appointment-reason-next-on-roster = सूची में अगले उपलब्ध मध्यस्थ यही थे।
appointment-reason-officer = मध्यस्थ को मामला अधिकारी ने चुना।

declaration-independent = ऐसी कोई बात नहीं है जो मध्यस्थ को पक्षपाती बना सके
declaration-disclosed = मध्यस्थ ने ऐसी बात बताई जो दोनों पक्षों को पता होनी चाहिए
declaration-declined = मध्यस्थ यह मामला नहीं ले सकते

service-proof-invitation-opened = निमंत्रण खोला गया
service-proof-case-opened = विक्रेता ने साइन इन करके मामला खोला
service-proof-webhook = विक्रेता के सिस्टम ने सूचना ले ली
service-proof-mail-server = विक्रेता के मेल सर्वर ने सूचना ले ली
service-proof-relay = मेल भेजा गया और वापस नहीं आया
service-proof-answer = विक्रेता ने उत्तर दिया
service-proof-officer = मामला अधिकारी ने पुष्टि की

hold-reason-breach = जो तय हुआ था वह नहीं किया गया
hold-reason-review = पुनर्विचार चल रहा है
hold-reason-regulator-file = नियामक फ़ाइल पर काम कर रहा है
hold-reason-proceedings = न्यायालय या प्राधिकरण ने फ़ाइल माँगी

address-kind-email = ईमेल पता
address-kind-website = संपर्क फ़ॉर्म वाला वेब पृष्ठ
address-kind-postal = डाक पता

audience-everyone = दोनों पक्ष और मध्यस्थ
audience-mediator = केवल मध्यस्थ
audience-consumer = केवल उपभोक्ता
audience-merchant = केवल विक्रेता

consent-rules = मेरे मामले पर प्रक्रिया के नियम लागू होंगे।
consent-privacy = मेरे डेटा का इस्तेमाल गोपनीयता नीति के अनुसार होगा।
consent-cross-border-transfer = मेरा डेटा विक्रेता को और विक्रेता के देश के प्राधिकरणों को दिया जाएगा।

term-on = { $debtor }: { $remedy }, { $due } तक
term-on-amount = { $debtor }: { $remedy }, { $amount }, { $due } तक
term-within = { $n-category ->
    [one] { $debtor }: { $remedy }, समझौते से { $n } दिन के भीतर
   *[other] { $debtor }: { $remedy }, समझौते से { $n } दिनों के भीतर
}
term-within-amount = { $n-category ->
    [one] { $debtor }: { $remedy }, { $amount }, समझौते से { $n } दिन के भीतर
   *[other] { $debtor }: { $remedy }, { $amount }, समझौते से { $n } दिनों के भीतर
}
term-after = दूसरे पक्ष के अपना हिस्सा पूरा करने के बाद ही

remaining-days = { $n-category ->
    [one] { $n } दिन बाकी
   *[other] { $n } दिन बाकी
}
remaining-hours = { $n-category ->
    [one] { $n } घंटा बाकी
   *[other] { $n } घंटे बाकी
}
remaining-none = समय-सीमा बीत गई है
