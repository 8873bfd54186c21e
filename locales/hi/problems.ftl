### क्या गड़बड़ हुई और आगे क्या करें: समस्याएँ, फ़ील्ड, फ़ाइलें।

problem-malformed-json-title = अनुरोध पढ़ने योग्य JSON नहीं है
problem-malformed-json-detail = मुख्य भाग को पंक्ति { $line }, स्तंभ { $column } पर JSON के रूप में नहीं पढ़ा जा सका। वहाँ सुधारें और फिर भेजें।
problem-malformed-form-title = फ़ॉर्म नहीं पढ़ा जा सका
problem-malformed-form-detail = फ़ॉर्म अधूरा या बिगड़ा हुआ पहुँचा। वापस जाएँ, अपने उत्तर जाँचें और फिर भेजें।
problem-malformed-multipart-title = अपलोड नहीं पढ़ा जा सका
problem-malformed-multipart-detail = अपलोड अधूरा पहुँचा। फ़ाइल को multipart/form-data के रूप में फिर भेजें।
problem-malformed-path-title = पता पूरा नहीं है
problem-malformed-path-detail = पते का एक हिस्सा अपेक्षित रूप में नहीं है। उसमें संख्या या कोड जाँचें।
problem-malformed-query-title = खोज की एक सेटिंग नहीं पढ़ी जा सकी
problem-malformed-query-detail = पते में प्रश्नचिह्न के बाद की एक सेटिंग अपेक्षित रूप में नहीं है। इस पते की सेटिंग दस्तावेज़ीकरण में देखें।
problem-malformed-header-title = एक हेडर नहीं पढ़ा जा सका
problem-malformed-header-detail = हेडर { $header } अपेक्षित रूप में नहीं है। उसका रूप दस्तावेज़ीकरण में देखें।
problem-unknown-field-title = एक फ़ील्ड ज्ञात नहीं है
problem-unknown-field-detail = फ़ील्ड { $field } यहाँ ज्ञात नहीं है। उसे हटाएँ या उसका नाम सुधारें, और अनुरोध फिर भेजें।
problem-wrong-type-title = एक फ़ील्ड का प्रकार गलत है
problem-wrong-type-detail = फ़ील्ड { $field } का मान गलत प्रकार का है। क्या अपेक्षित है, यह दस्तावेज़ीकरण में देखें।
problem-missing-field-title = एक फ़ील्ड नहीं है
problem-missing-field-detail = फ़ील्ड { $field } नहीं है। उसे जोड़ें और अनुरोध फिर भेजें।
problem-too-large-title = अनुरोध बहुत बड़ा है
problem-too-large-detail = एक बार में अधिकतम { $limit } भेजा जा सकता है। कम भेजें, या फ़ाइलें एक-एक करके भेजें।
problem-unsupported-media-type-title = यह सामग्री प्रकार समर्थित नहीं है
problem-unsupported-media-type-detail = मुख्य भाग { $expected } के रूप में भेजें और Content-Type हेडर में यह बताएँ।
problem-not-acceptable-title = माँगा गया रूप उपलब्ध नहीं है
problem-not-acceptable-detail = यह पता इन रूपों में उत्तर दे सकता है: { $available }। Accept हेडर में इनमें से एक माँगें।
problem-unknown-path-title = इस पते पर कुछ नहीं है
problem-unknown-path-detail = पता जाँचें। सभी पतों की सूची सेवा के दस्तावेज़ीकरण में है।
problem-wrong-method-title = यह पता इस तरह काम नहीं करता
problem-wrong-method-detail = यहाँ { $method } संभव नहीं है। आप इनका इस्तेमाल कर सकते हैं: { $allowed }।
problem-request-timeout-title = अनुरोध में बहुत समय लगा
problem-request-timeout-detail = अनुरोध समय पर पूरा नहीं पहुँचा। अपना कनेक्शन जाँचें और फिर भेजें।
problem-bad-request-title = अनुरोध समझा नहीं जा सका
problem-bad-request-detail = अनुरोध को दस्तावेज़ीकरण से मिलाएँ और फिर भेजें।

problem-invalid-content-title = कुछ उत्तरों पर आपका ध्यान चाहिए
problem-invalid-content-detail = { $n-category ->
    [one] { $n } उत्तर सुधारना है। वह नीचे दिया गया है, और यह भी कि क्या करना है।
   *[other] { $n } उत्तर सुधारने हैं। वे नीचे दिए गए हैं, और यह भी कि क्या करना है।
}
problem-consents-missing-title = आपकी सहमति चाहिए
problem-consents-missing-detail = मामले के लिए नियमों, गोपनीयता नीति और दूसरे देश को आपका डेटा भेजने पर आपकी सहमति चाहिए। आगे बढ़ने के लिए बाकी सहमति दें।
problem-filing-limit-title = एक दिन में जितनी शिकायतें हो सकती हैं, आप दर्ज कर चुके हैं
problem-filing-limit-detail = एक दिन में दर्ज हो सकने वाली शिकायतों की अधिकतम संख्या: { $limit }। आपका मसौदा रखा गया है। उसे कल दर्ज करें।
problem-duplicate-case-title = इस ऑर्डर के लिए एक मामला पहले से खुला है
problem-duplicate-case-detail = इस ऑर्डर के बारे में मामला { $reference } अब भी खुला है। जो नया है, उसे उस मामले में जोड़ें।
problem-address-not-confirmed-title = आपके ईमेल पते की पुष्टि अभी नहीं हुई है
problem-address-not-confirmed-detail = हमने आपके पते पर कोड भेजा है। कोड भरें, फिर शिकायत दर्ज करें।
problem-draft-expired-title = यह मसौदा अब नहीं रखा गया है
problem-draft-expired-detail = मसौदे आख़िरी बार सहेजने के 30 दिन बाद मिटा दिए जाते हैं। नई शिकायत शुरू करें।
problem-evidence-limit-title = और फ़ाइलें नहीं जोड़ी जा सकतीं
problem-evidence-limit-detail = एक मामले में एक पक्ष की फ़ाइलों की अधिकतम संख्या: { $limit }। कई पन्ने एक फ़ाइल में रखें, या संदेश में उनका वर्णन करें।
problem-parties-same-state-title = दोनों पक्ष एक ही देश में हैं
problem-parties-same-state-detail = विक्रेता और आप एक ही देश में हैं: { $country }। यह सेवा सीमा-पार खरीद के लिए है। इस देश ({ $country }) का उपभोक्ता प्राधिकरण आपकी मदद कर सकता है।

problem-not-signed-in-title = आपने साइन इन नहीं किया है
problem-not-signed-in-detail = अपने ईमेल पते पर भेजे गए कोड से साइन इन करें, फिर दोबारा कोशिश करें।
problem-session-expired-title = आपको साइन आउट कर दिया गया है
problem-session-expired-detail = आपके मामले की सुरक्षा के लिए आपको साइन आउट किया गया। आगे बढ़ने के लिए फिर साइन इन करें।
problem-second-factor-required-title = दूसरा कोड चाहिए
problem-second-factor-required-detail = आपकी भूमिका के लिए आपके प्रमाणक ऐप का कोड भी चाहिए। उसे ईमेल वाले कोड के साथ भरें।
problem-code-wrong-title = कोड गलत है या उसका समय बीत गया है
problem-code-wrong-detail = कोड एक ही बार और दस मिनट तक काम करता है। अंक जाँचें, या नया कोड माँगें।
problem-link-expired-title = लिंक पूरा नहीं है या उसका समय बीत गया है
problem-link-expired-detail = देखें कि आपने पूरा लिंक खोला है। यदि वह पुराना है, तो नया माँगें।
problem-api-key-unknown-title = यह API कुंजी ज्ञात नहीं है
problem-api-key-unknown-detail = कुंजी गलत है या वापस ले ली गई है। आपके संगठन के प्रशासक नई कुंजी बना सकते हैं।
problem-account-in-use-title = आपके खाते की अभी ज़रूरत है
problem-account-in-use-detail = आपके खुले मामले: { $cases }। वे संगठन जिनकी ओर से आप जवाब देते हैं: { $organizations }। जब दोनों 0 हों, तब खाता मिटाया जा सकता है। अपनी शिकायतें वापस लें या मामले बंद होने तक रुकें, और किसी दूसरे स्वामी से कहें कि वे आपको संगठनों से हटा दें।
problem-rate-limited-title = थोड़े समय में बहुत अधिक प्रयास
problem-rate-limited-detail = { $n-category ->
    [one] { $n } मिनट रुकें, फिर दोबारा कोशिश करें।
   *[other] { $n } मिनट रुकें, फिर दोबारा कोशिश करें।
}
problem-not-found-title = नहीं मिला
problem-not-found-detail = यहाँ ऐसा कुछ नहीं है जिसे आप देख सकें। संख्या जाँचें, या उस खाते से साइन इन करें जो आप इस मामले के लिए इस्तेमाल करते हैं।
problem-forbidden-title = आपकी भूमिका में इसकी अनुमति नहीं है
problem-forbidden-detail = यह दूसरी भूमिका वाले लोगों के लिए है। यदि आपको इसकी ज़रूरत है, तो सेवा के प्रशासक से कहें।
problem-cross-site-title = अनुरोध किसी दूसरी साइट से आया
problem-cross-site-detail = आपकी सुरक्षा के लिए दूसरी साइटों के अनुरोध स्वीकार नहीं किए जाते। यह पृष्ठ फिर खोलें और वहाँ यह कदम दोहराएँ।

problem-wrong-stage-title = इस चरण में यह संभव नहीं है
problem-wrong-stage-detail = मामले के इस चरण में “{ $action }” संभव नहीं है: { $stage }। मामले में बताया गया है कि आप अभी क्या कर सकते हैं।
problem-wrong-role-title = यह किसी और को करना है
problem-wrong-role-detail = इस मामले में “{ $action }” आपको नहीं करना है। मामले में बताया गया है कि आप अभी क्या कर सकते हैं।
problem-deadline-passed-title = समय-सीमा बीत गई है
problem-deadline-passed-detail = यह { $due } तक करना था। मामले में बताया गया है कि आप अब भी क्या कर सकते हैं। आप संदेश कभी भी भेज सकते हैं।
problem-stale-version-title = आपके खोलने के बाद मामला बदल गया है
problem-stale-version-detail = इस बीच किसी ने मामले में कुछ किया है। उसे फिर खोलें, देखें कि नया क्या है और तब निर्णय करें।
problem-version-required-title = बताएँ कि आपने मामले का कौन-सा संस्करण देखा
problem-version-required-detail = आपने मामले का जो ETag देखा, उसे If-Match हेडर में भेजें। इससे दो लोग एक-दूसरे का काम नहीं मिटाते।
problem-key-reused-title = यह कुंजी दूसरे अनुरोध के लिए इस्तेमाल हो चुकी है
problem-key-reused-detail = यह Idempotency-Key दूसरी सामग्री वाले अनुरोध की है। यह अनुरोध नई कुंजी के साथ भेजें।
problem-still-running-title = वही अनुरोध अब भी पूरा किया जा रहा है
problem-still-running-detail = आपका अनुरोध पहुँच गया है और पूरा किया जा रहा है। थोड़ा रुकें, फिर उसी कुंजी से दोबारा पूछें।
problem-idempotency-key-required-title = इस अनुरोध की कुंजी नहीं है
problem-idempotency-key-required-detail = Idempotency-Key हेडर भेजें, ताकि दोहराए गए अनुरोध का असर एक ही बार हो।

problem-not-now-title = यह अभी संभव नहीं है
problem-not-now-detail = “{ $action }” अभी संभव नहीं है। { $obstacle }
problem-at-most-title = यह इतनी बार या इतने समय के लिए संभव नहीं है
problem-at-most-detail = “{ $action }” के लिए प्रक्रिया में अधिकतम अनुमति: { $limit }। मामले में बताया गया है कि आप अभी क्या कर सकते हैं।
problem-does-not-fit-title = पर्याप्त समय बाकी नहीं है
problem-does-not-fit-detail = { $n-category ->
    [one] प्रक्रिया समाप्त होने का समय: { $due }। बाकी चरणों में { $n } दिन अधिक लगेगा। कम समय माँगें, या अतिरिक्त समय के बिना आगे बढ़ें।
   *[other] प्रक्रिया समाप्त होने का समय: { $due }। बाकी चरणों में { $n } दिन अधिक लगेंगे। कम समय माँगें, या अतिरिक्त समय के बिना आगे बढ़ें।
}
problem-unknown-offer-title = यह पेशकश खुली नहीं है
problem-unknown-offer-detail = पेशकश का उत्तर दिया जा चुका है, वह वापस ली गई या समाप्त हो गई है, या वह आपकी अपनी है। कौन-सी पेशकशें खुली हैं, यह देखने के लिए मामला फिर खोलें।
problem-unknown-term-title = इस शर्त पर आप कुछ नहीं कर सकते
problem-unknown-term-detail = यह शर्त पहले ही पूरी तय हो चुकी है, या इस पर दूसरे पक्ष को कुछ करना है। हर शर्त की स्थिति देखने के लिए मामला फिर खोलें।
problem-state-not-served-title = यह देश भाग नहीं लेता
problem-state-not-served-detail = { $country } इस सेवा में भाग नहीं लेता। आपके देश का उपभोक्ता प्राधिकरण बता सकता है कि कौन मदद कर सकता है।

obstacle-already-done = आप यह पहले ही कर चुके हैं।
obstacle-nothing-pending = ऐसा कुछ खुला नहीं है जिस पर यह किया जा सके।
obstacle-other-side = यह दूसरे पक्ष को करना है।
obstacle-already-pending = एक पहले से खुला है। उस पर निर्णय होने तक प्रतीक्षा करें।
obstacle-objection-pending = पहले मध्यस्थ पर आपत्ति का निर्णय होना है।
obstacle-settlement-pending = एक निपटारा मामला अधिकारी की प्रतीक्षा में है। निर्णय होते ही आपको बताया जाएगा।
obstacle-too-early = यह इसी चरण में बाद में संभव होगा।
obstacle-too-late-in-stage = यह इस चरण में पहले संभव था। आप अब भी संदेश भेज सकते हैं।
obstacle-same-person = जिन्होंने पहले निर्णय किया, वे फिर निर्णय नहीं कर सकते। यह किसी सहकर्मी को करना है।
obstacle-mediator-excluded = इन मध्यस्थ ने मना किया, पद छोड़ा या इन पर आपत्ति हुई। दूसरा मध्यस्थ चुनें।
obstacle-cause-needed = अब आपत्ति के लिए कारण चाहिए। बताएँ कि मध्यस्थ निष्पक्ष क्यों नहीं हो सकते।
obstacle-answer-first = पहले शिकायत का उत्तर दें।
obstacle-no-mediator = अभी कोई मध्यस्थ नहीं है।

flaw-no-terms = कम से कम एक काम जोड़ें जो कोई पक्ष करेगा।
flaw-too-many-terms = शर्तें बहुत अधिक हैं। उनमें से कुछ को मिला दें।
flaw-amount-missing = बताएँ कि राशि कितनी है।
flaw-amount-not-expected = इस उपाय में राशि नहीं होती। राशि हटाएँ।
flaw-other-currency = खरीद की मुद्रा का इस्तेमाल करें।
flaw-two-due-dates = या तो तारीख दें या दिनों की संख्या, दोनों नहीं।
flaw-due-in-the-past = आगे की कोई तारीख चुनें।
flaw-due-too-far = तारीख बहुत दूर है। पहले की तारीख चुनें।
flaw-after-unknown-term = जिस शर्त का पालन पहले होना है, वह सूची में पहले होनी चाहिए।
flaw-days-out-of-range = यहाँ दिनों की यह संख्या संभव नहीं है। कम दिन माँगें, कम से कम एक।
flaw-reason-not-for-officer = उन कारणों में से चुनें जो मामला अधिकारी दे सकते हैं।
flaw-audience-not-possible = इस मामले में आप इस पाठक को नहीं लिख सकते। दूसरा पाठक चुनें।
flaw-only-the-consumer = इस चरण में केवल उपभोक्ता से पूछा जा सकता है।
flaw-statement-missing = बताएँ कि आप क्या प्रकट करते हैं।
flaw-consent-missing = एक सहमति बाकी है। आगे बढ़ने के लिए उसे दें।
flaw-same-state = विक्रेता उसी देश में हैं जिसमें आप हैं। यह सेवा सीमा-पार खरीद के लिए है।
flaw-same-party = विक्रेता और उपभोक्ता एक ही नहीं हो सकते।

problem-busy-title = सेवा व्यस्त है
problem-busy-detail = कुछ नहीं बदला गया। कुछ सेकंड रुकें, फिर दोबारा कोशिश करें।
problem-unavailable-title = सेवा अभी उपलब्ध नहीं है
problem-unavailable-detail = कुछ नहीं बदला गया। कुछ मिनट बाद दोबारा कोशिश करें।
problem-internal-title = हमारी ओर से कुछ गड़बड़ हुई
problem-internal-detail = गलती हमारी है और दर्ज कर ली गई है। कुछ मिनट बाद दोबारा कोशिश करें। यदि फिर ऐसा हो, तो हमें यह संख्या बताएँ: { $request }।

field-required = यह फ़ील्ड भरें।
field-unknown = यह फ़ील्ड यहाँ ज्ञात नहीं है। उसे हटाएँ या उसका नाम सुधारें।
field-wrong-type = मान का प्रकार गलत है। क्या अपेक्षित है, यह दस्तावेज़ीकरण में देखें।
field-empty = यहाँ कुछ लिखें।
field-too-long = { $n-category ->
    [one] अधिकतम { $n } वर्ण लिखें।
   *[other] अधिकतम { $n } वर्ण लिखें।
}
field-too-short = { $n-category ->
    [one] कम से कम { $n } वर्ण लिखें।
   *[other] कम से कम { $n } वर्ण लिखें।
}
field-too-many = { $n-category ->
    [one] अधिकतम { $n } प्रविष्टि दें।
   *[other] अधिकतम { $n } प्रविष्टियाँ दें।
}
field-control-characters = पाठ में छिपे हुए नियंत्रण वर्ण हैं। उन्हें हटाएँ, या पाठ फिर लिखें।
field-bidi-characters = पाठ में ऐसे छिपे हुए वर्ण हैं जो लिखने की दिशा बदलते हैं। उन्हें हटाएँ, या पाठ फिर लिखें।
field-format = मान अपेक्षित रूप में नहीं है। उसका रूप दस्तावेज़ीकरण में देखें।
field-not-an-option = यह संभव मानों में से नहीं है। सूची में से एक चुनें।
field-not-a-country = देश दो अक्षरों में दें, जैसे KZ।
field-country-not-covered = यह देश अभी सेवा में भाग नहीं लेता।
field-not-a-language = सेवा की भाषाओं में से एक दें, जैसे kk या zh-Hans।
field-not-a-currency = मुद्रा तीन अक्षरों में दें, जैसे CNY।
field-amount-malformed = राशि अंकों में लिखें, दशमलव अंकों से पहले बिंदु के साथ, जैसे 129.90।
field-amount-not-positive = राशि शून्य से अधिक होनी चाहिए।
field-amount-too-large = राशि बहुत बड़ी है। उसे जाँचें।
field-amount-decimals = राशि में दशमलव के बाद उतने ही अंक लिखें जितने मुद्रा में होते हैं, उससे अधिक नहीं: { $n }।
field-amount-above-purchase = राशि चुकाई गई कीमत से अधिक है। उसे जाँचें, या विवरण में बताएँ कि आप अधिक क्यों माँगते हैं।
field-currency-differs = वही मुद्रा इस्तेमाल करें जो खरीद के लिए थी।
field-date-malformed = तारीख वर्ष, महीना और दिन के क्रम में लिखें, जैसे 2026-10-01।
field-date-in-future = तारीख आगे की नहीं होनी चाहिए।
field-date-in-past = तारीख आगे की होनी चाहिए।
field-date-too-old = तारीख बहुत पहले की है। वर्ष जाँचें।
field-date-too-late = तारीख बहुत आगे की है। पहले की तारीख चुनें।
field-date-before-order = तारीख ऑर्डर के दिन से पहले की नहीं होनी चाहिए।
field-unknown-problem = समस्या का यह प्रकार ज्ञात नहीं है। सूची में से एक चुनें।
field-unknown-category = यह श्रेणी ज्ञात नहीं है। सूची में से एक चुनें।
field-unknown-remedy = यह उपाय ज्ञात नहीं है। सूची में से एक चुनें।
field-remedy-amount-needed = बताएँ कि आप कितनी राशि माँगते हैं।
field-remedy-amount-not-needed = इस उपाय में राशि नहीं होती। राशि हटाएँ।
field-remedy-repeated = आपने यह उपाय दो बार चुना है। एक हटाएँ।
field-unknown-consent = यह सहमति ज्ञात नहीं है। सूची दस्तावेज़ीकरण में देखें।
field-consents-missing = नियमों, गोपनीयता नीति और सीमा-पार डेटा भेजने पर आपकी सहमति चाहिए।
field-email-malformed = ईमेल पता पूरा लिखें, जैसे name@example.org।
field-url-malformed = वेब पता पूरा लिखें, जैसे https://example.org।
field-phone-malformed = टेलीफ़ोन नंबर देश के कोड के साथ लिखें, जैसे +7 701 123 45 67।
field-contact-missing = ऐसा ईमेल पता या वेब पता दें जहाँ विक्रेता से संपर्क हो सके।
field-same-person = विक्रेता का पता आपके पते जैसा नहीं हो सकता। दोनों पते जाँचें।
field-reference-malformed = यह मामला संख्या नहीं है। हर अक्षर और अंक जाँचें।
field-code-malformed = कोड में केवल अंक होते हैं। आपने जो लिखा है, उसे जाँचें।
field-percent-out-of-range = 0 से 100 तक की संख्या दें।
field-number-out-of-range = संख्या बहुत छोटी या बहुत बड़ी है। सीमा दस्तावेज़ीकरण में देखें।
field-cursor-malformed = पृष्ठ का यह चिह्न ज्ञात नहीं है। पहले पृष्ठ से फिर शुरू करें।
field-rating-out-of-range = 1 से 5 तक का मूल्यांकन दें।

file-empty = फ़ाइल खाली है। दूसरी फ़ाइल चुनें।
file-too-big = फ़ाइल { $limit } से बड़ी है। उसे छोटा करें, या कई हिस्सों में बाँटें।
file-type-not-allowed = इस प्रकार की फ़ाइलें नहीं जोड़ी जा सकतीं। आप ये जोड़ सकते हैं: { $types }।
file-type-mismatch = फ़ाइल का नाम उसकी सामग्री से मेल नहीं खाता। फ़ाइल को सही एक्सटेंशन के साथ फिर सहेजें।
file-too-many = { $n-category ->
    [one] अधिकतम { $n } फ़ाइल जोड़ी जा सकती है।
   *[other] अधिकतम { $n } फ़ाइलें जोड़ी जा सकती हैं।
}
file-name-missing = फ़ाइल को नाम दें।
file-name-not-usable = फ़ाइल के नाम में ऐसे वर्ण हैं जिनका इस्तेमाल नहीं हो सकता। उसे सरल नाम दें।
file-name-too-long = फ़ाइल का नाम बहुत लंबा है। उसे छोटा नाम दें।
file-password-protected = फ़ाइल पासवर्ड से सुरक्षित है। उसे बिना पासवर्ड के सहेजें।
file-damaged = फ़ाइल नहीं पढ़ी जा सकी। उसे फिर सहेजें, या दूसरी फ़ाइल चुनें।
file-already-added = यह फ़ाइल पहले से मामले में है।
