### The pages in the browser: headings, questions, hints and buttons. A heading of a question is a question. A button begins with a verb.

## On every page.

# Link that leads past the head of the page, for people who use a keyboard or hear the page.
page-skip = सीधे मुख्य सामग्री पर जाएँ
page-language = भाषा
page-menu = मुख्य मेनू
page-sign-in = साइन इन करें
page-sign-out = साइन आउट करें
page-my-cases = मेरे मामले
page-complain = शिकायत दर्ज करें
page-check-notice = क्या यह सूचना असली है?
page-interface = प्रोग्रामों के लिए: वेब API
page-free-of-charge = यह सेवा उपभोक्ताओं के लिए निःशुल्क है।
page-back = वापस जाएँ
page-continue = आगे बढ़ें
page-optional = { $label } (वैकल्पिक)
# Stands before the title in the tab of the browser when a form has errors.
page-error-title = त्रुटि: { $title }
page-error-heading = कुछ समस्या है
page-next = अगला पृष्ठ
page-not-given = नहीं दिया गया
page-home = मुखपृष्ठ पर जाएँ
page-form-expired = यह फ़ॉर्म बहुत देर तक खुला रहा, या आपके ब्राउज़र ने कुकी नहीं रखी। आपने जो लिखा था, वह अब भी यहाँ है। उसे एक बार फिर भेजें।

## The front page.

home-title = क्या दूसरे देश के विक्रेता से की गई खरीद में कुछ गड़बड़ हुई?
home-intro = बस एक बार, अपनी भाषा में हमें बताएँ। हम आपकी शिकायत विक्रेता तक पहुँचाते हैं, और आप दोनों ऑनलाइन समाधान खोजते हैं। यदि इससे बात न बने, तो एक तटस्थ मध्यस्थ मदद करते हैं।
home-start = शिकायत शुरू करें
home-how-heading = प्रक्रिया कैसे चलती है
home-how-file = आप बताते हैं कि क्या गड़बड़ हुई और आप क्या चाहते हैं। इसमें लगभग दस मिनट लगते हैं।
home-how-respond = विक्रेता को उनकी अपनी भाषा में सूचना दी जाती है और उनके पास उत्तर देने के लिए दस दिन होते हैं।
home-how-negotiate = आप और विक्रेता बातचीत करते हैं। पेशकशें तय शब्दों में की जाती हैं, ताकि हर पक्ष उन्हें अपनी भाषा में पढ़ सके।
home-how-mediate = यदि सहमति न बने, तो एक मध्यस्थ निःशुल्क मदद करते हैं, जो किसी पक्ष के नहीं होते।
home-how-end = समझौते या सिफारिश के साथ मामला समाप्त होता है। उसका पालन हुआ या नहीं, यह हम देखते हैं।
home-rights = न्यायालय या प्राधिकरण के सामने आपके अधिकार वैसे ही रहते हैं।
home-sellers-heading = विक्रेताओं के लिए
home-sellers = क्या आपको हमारी सूचना मिली है? उसमें दिया गया लिंक खोलें, या उस पते से साइन इन करें जिस पर सूचना भेजी गई थी। उत्तर देने के लिए खाता बनाना ज़रूरी नहीं है।
home-states-heading = भागीदार देश

## Signing in.

sign-in-title = साइन इन करें
sign-in-intro = हम आपके ईमेल पते पर कोड भेजते हैं। आपको पासवर्ड की ज़रूरत नहीं है।
sign-in-email = ईमेल पता
sign-in-send = कोड भेजें
sign-in-code-title = कोड भरें
# $email is the address that the code was sent to.
sign-in-code-sent = यदि { $email } से यहाँ साइन इन किया जा सकता है, तो आठ अंकों का कोड उस पते पर भेजा जा रहा है। यह एक ही बार और दस मिनट तक काम करता है।
sign-in-code = ईमेल में मिला कोड
sign-in-totp = आपके प्रमाणक ऐप का कोड
sign-in-totp-hint = छह अंक। इसकी ज़रूरत केवल सेवा के कर्मचारियों को है।

## The form of a complaint.

complaint-title = शिकायत दर्ज करें
complaint-before-contact = पहले विक्रेता को लिखें और उन्हें उत्तर देने का समय दें। यदि आपने अभी तक ऐसा नहीं किया है, तब भी आप यहाँ अपनी शिकायत तैयार कर सकते हैं।
complaint-before-need = अपनी ऑर्डर संख्या, कीमत और विक्रेता का ईमेल या वेब पता पास रखें।
complaint-before-save = आगे बढ़ते ही आपका हर उत्तर सहेज लिया जाता है। आप कभी भी रुक सकते हैं और बाद में आगे लिख सकते हैं, किसी दूसरे उपकरण पर भी।
complaint-begin = शुरू करें
# $date is the day on which the draft is erased.
complaint-kept-until = आपके उत्तर { $date } तक रखे जाएँगे।
complaint-step = { $all } में से प्रश्न { $n }
complaint-problem = क्या गड़बड़ हुई?
complaint-category = आपने क्या खरीदा?
complaint-order = ऑर्डर के बारे में आपको क्या जानकारी है?
complaint-ordered-on = आपने ऑर्डर कब किया?
complaint-date-hint = वर्ष, महीना और दिन के क्रम में, जैसे 2026-10-01।
complaint-order-reference = ऑर्डर संख्या
complaint-marketplace = जिस ऑनलाइन मार्केटप्लेस से आपने खरीदा
complaint-amount = आपने कितना भुगतान किया?
complaint-amount-number = राशि
complaint-amount-hint = अंकों में लिखें, दशमलव अंकों से पहले बिंदु के साथ, जैसे 129.90।
complaint-currency = मुद्रा
complaint-merchant = आपको यह किसने बेचा?
complaint-merchant-name = विक्रेता का नाम
complaint-merchant-country = विक्रेता का देश
complaint-merchant-email = विक्रेता का ईमेल पता
complaint-merchant-website = विक्रेता का वेब पता
complaint-contact = आपने विक्रेता से कब संपर्क किया?
complaint-contact-hint = वह दिन जब आपने विक्रेता को यह समस्या पहली बार बताई। यदि अब तक नहीं बताई है, तो पहले विक्रेता को लिखें।
complaint-other-proceedings = क्या कोई न्यायालय या दूसरा निकाय इस विवाद को देख रहा है?
complaint-yes = हाँ
complaint-no = नहीं
complaint-description = क्या हुआ?
complaint-description-hint = जो हुआ, उसे उसी क्रम में बताएँ। कार्ड नंबर और पासवर्ड न लिखें। विक्रेता इसे पढ़ेंगे।
complaint-remedies = आप क्या चाहते हैं?
complaint-remedies-hint = जो भी लागू हो, सब चुनें। यदि आप पैसे माँगते हैं, तो राशि बताएँ।
complaint-remedy-amount = कितनी राशि?
complaint-consumer = आप कौन हैं?
complaint-consumer-name = आपका पूरा नाम
complaint-consumer-country = आप जिस देश में रहते हैं
complaint-consumer-email = आपका ईमेल पता
complaint-consumer-email-hint = हम आपको इसी पते पर लिखेंगे। विक्रेता आपका नाम और यह पता देखेंगे।
complaint-consumer-phone = आपका टेलीफ़ोन नंबर
complaint-language = हम आपको किस भाषा में लिखें?
complaint-consents = आप किन बातों से सहमत हैं?
complaint-check-title = अपने उत्तर जाँचें
complaint-check-intro = अभी कुछ भेजा नहीं गया है। जो सही न हो, उसे बदलें।
complaint-change = बदलें
complaint-missing = अभी उत्तर नहीं दिया गया
complaint-send-heading = अपनी शिकायत भेजें
complaint-send-hint = पहले हम आपके ईमेल पते पर कोड भेजेंगे, ताकि पक्का हो कि वह आपका ही है।
complaint-send = पते की पुष्टि करें और भेजें
complaint-send-known = शिकायत भेजें
complaint-resume-mail = बाद में आगे लिखने के लिए लिंक ईमेल पर मँगाएँ
complaint-resume-mailed = इस मसौदे का लिंक आपके ईमेल पते पर भेजा जा रहा है।
complaint-filed-title = आपकी शिकायत दर्ज हो गई है
complaint-filed-reference = आपकी मामला संख्या
complaint-filed-next-heading = आगे क्या होगा
complaint-filed-print = यह पृष्ठ छाप लें या इसका पता सहेज लें। यह मामला आपको “मेरे मामले” में मिलेगा।

## The list of cases.

cases-title = मेरे मामले
cases-none = यहाँ अभी कोई मामला नहीं है।
cases-none-found = इस खोज से कोई मामला नहीं मिला।
cases-search = नाम या मामला संख्या
cases-stage = चरण
cases-all-stages = सभी चरण
cases-show = दिखाएँ
cases-next-limit = अगली समय-सीमा
cases-no-limit = कोई नहीं

## The page of a case.

case-title = मामला { $reference }
case-where-heading = मामला कहाँ तक पहुँचा
case-limits-heading = समय-सीमाएँ
case-limit-provisional = यह तारीख अस्थायी है: उस वर्ष का आधिकारिक कैलेंडर अभी प्रकाशित नहीं हुआ है।
case-you = आप
case-actions-heading = आप अभी क्या कर सकते हैं
case-actions-none = अभी आपको कुछ नहीं करना है। जब कुछ करना होगा, हम आपको लिखेंगे।
case-more-actions = आप और क्या कर सकते हैं
case-offers-heading = पेशकशें
case-offers-none = अभी तक किसी ने पेशकश नहीं की है।
case-offer-open = खुली है
case-offer-accepted = स्वीकार हुई
case-offer-declined = अस्वीकार हुई
case-offer-withdrawn = वापस ली गई
case-offer-expired = उत्तर के बिना समाप्त हुई
case-offer-superseded = इसकी जगह दूसरी पेशकश आ गई
case-entitlement = उपभोक्ता क्या चाहते हैं
case-messages-heading = संदेश
case-messages-none = अभी कोई संदेश नहीं है।
case-messages-older = दूसरे संदेश
case-evidence-heading = साक्ष्य
case-evidence-none = अभी कोई फ़ाइल नहीं जोड़ी गई है।
case-evidence-add = फ़ाइल जोड़ें
case-evidence-file = फ़ाइल
case-evidence-hint = चित्र, PDF या पाठ, अधिकतम { $limit }। दूसरा पक्ष इसे देखेगा।
case-evidence-kind = इससे क्या पता चलता है?
case-history-heading = अब तक क्या हुआ
case-history-private = ऐसी बात जो आपको नहीं दिखाई जा सकती
case-file-heading = मामले की फ़ाइल
case-file-download = मामले की फ़ाइल डाउनलोड करें (ZIP)
case-file-hint = इसमें पूरा अभिलेख, साक्ष्य और दो भाषाओं में सारांश है।

## Doing something in a case.

act-confirm-hint = आगे बढ़ने से पहले इसे एक बार फिर पढ़ लें।
act-text = आपका संदेश या विवरण
act-note = टिप्पणी
act-reasons = कारण
act-question = प्रश्न
act-ground = आधार
act-reason = कारण
act-position = आपका रुख
act-audience = इसे कौन पढ़ सकता है
act-of-whom = आप किससे पूछ रहे हैं?
act-mediator = मध्यस्थ
act-offer = कौन-सी पेशकश?
act-term = कौन-सी शर्त?
act-days = कितने दिन?
act-limit = आपकी सीमा
act-address-kind = पते का प्रकार
act-address = पता
act-representative-name = प्रतिनिधि का नाम
act-representative-email = प्रतिनिधि का ईमेल पता
act-mandate = प्रतिनिधि क्या कर सकते हैं
act-declaration = आपकी घोषणा
act-statement = आप क्या बताना चाहते हैं
act-finding = आपने क्या पाया?
act-granted = क्या अब शिकायत स्वीकार की जाए?
act-upheld = क्या मध्यस्थ को हटना होगा?
act-of-what = किसके लिए और समय चाहिए?
act-of-stage = यह चरण
act-of-outer-limit = पूरी प्रक्रिया
act-bundle = समूह संख्या
act-cause = आपत्ति का कारण
act-correction = क्या गलत था, और अब सही पाठ क्या है
act-score = आप कितने संतुष्ट हैं?
act-score-1 = 1, बिल्कुल नहीं
act-score-2 = 2
act-score-3 = 3
act-score-4 = 4
act-score-5 = 5, पूरी तरह
act-resolved = क्या आपकी दृष्टि से विवाद हल हो गया?
act-terms-heading = कौन-सा पक्ष क्या करेगा
act-term-n = शर्त { $n }
act-term-debtor = कौन करेगा
act-term-remedy = क्या करना है
act-term-amount = राशि
act-term-currency = मुद्रा
act-term-days = समझौते से कितने दिनों के भीतर
act-term-words = ज़रूरत हो तो अपने शब्दों में
act-offer-with-answer = उत्तर के साथ पेशकश

## The invitation of a seller.

invitation-title = आपसे की गई खरीद के बारे में शिकायत
invitation-intro = दूसरे देश के एक उपभोक्ता को शिकायत है और वे आपसे समाधान चाहते हैं। एक क्लिक से आप मामला संख्या और शिकायत का विषय देख सकते हैं।
invitation-open = शिकायत दिखाएँ
invitation-problem = शिकायत का विषय
# $address is a mail address, all but hidden.
invitation-code-hint = शिकायत पढ़ने और उसका उत्तर देने के लिए आपको कोड चाहिए। हम उसे इस पते पर भेजेंगे: { $address }।
invitation-send-code = कोड भेजें
invitation-enter = मामला खोलें

## Checking a notice.

notice-title = क्या यह सूचना असली है?
notice-intro = हमारी हर सूचना में मामला संख्या और कोड होता है। दोनों भरें, और हम बताएँगे कि सूचना हमने भेजी थी या नहीं।
notice-reference = मामला संख्या
notice-code = सूचना का कोड
notice-check = सूचना जाँचें
notice-genuine = यह सूचना हमने ही भेजी है।
notice-unknown = हमारे पास ऐसी किसी सूचना का अभिलेख नहीं है। उसके लिंक न खोलें और कोई भुगतान न करें।
