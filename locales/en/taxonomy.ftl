### What a complaint can be about: groups and types of problems, remedies, product categories, kinds of evidence.
### The ids follow the codes of the taxonomy; a code that has no message here fails a test.

## Groups of problems: headings of a list, a few words each.

problem-group-delivery = Delivery
problem-group-conformity = Goods or service as agreed
problem-group-safety = Safety
problem-group-refund = Refund and withdrawal
problem-group-warranty = Warranty and after-sales
problem-group-payment = Price and payment
problem-group-contract = Contract and information
problem-group-account = Account and data
problem-group-border = Customs and borders
problem-group-other = Other

## Types of problems. The name is an item of a list; the description is one short sentence that helps a consumer choose.

problem-type-delivery-not-delivered = Item not delivered
    .description = Goods never arrived, or were lost on the way.
problem-type-delivery-late = Late delivery
    .description = Goods arrived, or will arrive, after the agreed time.
problem-type-delivery-partial = Part of the order missing
    .description = Fewer items or parts than ordered.
problem-type-delivery-damaged = Damaged in transport
    .description = Goods arrived broken or damaged.
problem-type-delivery-refused-to-supply = Seller refuses to supply
    .description = Order taken, then cancelled or refused by the seller.

problem-type-conformity-not-as-described = Not as described
    .description = Wrong item, size, colour, quantity or quality compared with the offer.
problem-type-conformity-defective = Defective or stopped working
    .description = Goods do not work or failed soon after delivery.
problem-type-conformity-counterfeit = Counterfeit or infringing goods
    .description = Goods sold as a brand are not genuine.
problem-type-conformity-used-sold-as-new = Used or refurbished sold as new
    .description = Goods had been used before.
problem-type-conformity-digital-failure = Digital content or service failure
    .description = Download, licence, app or online service missing, blocked or not working.
problem-type-conformity-service-poor = Service badly performed
    .description = A service sold online was not performed with proper care.

problem-type-safety-unsafe-product = Unsafe product
    .description = Goods are dangerous or caused injury or damage.
problem-type-safety-labelling = Missing or wrong labels or instructions
    .description = Warnings, instructions or ingredients are missing, wrong or not in the required language.

problem-type-refund-withdrawal-refused = Withdrawal or return refused
    .description = The seller refuses a return allowed by law or by its own terms.
problem-type-refund-refused = Refund refused
    .description = The seller agrees or is bound to refund but does not pay.
problem-type-refund-late-or-partial = Refund late or too small
    .description = Less was paid back, or later than due.
problem-type-refund-return-cost = Return costs dispute
    .description = Disagreement on who pays to send goods back.

problem-type-warranty-refused = Warranty refused
    .description = Legal or commercial guarantee not honoured.
problem-type-warranty-repair-failed = Repair failed or too slow
    .description = Repeated or overdue repair.
problem-type-warranty-no-response = No answer from customer service
    .description = The seller does not answer or cannot be reached.

problem-type-payment-overcharge = Overcharged
    .description = More was charged than agreed, or charged twice.
problem-type-payment-unauthorised = Unauthorised charge
    .description = A charge the consumer did not agree to.
problem-type-payment-hidden-fees = Hidden fees
    .description = Costs not shown before the order.
problem-type-payment-price-misleading = Wrong or misleading price
    .description = False discount, wrong price or changed price.
problem-type-payment-currency = Exchange-rate or currency dispute
    .description = Wrong currency, conversion or bank fee in a cross-border payment.
problem-type-payment-subscription-trap = Subscription trap
    .description = Trial or order turned into a paid subscription, or cancelling is made hard.
problem-type-payment-invoice = Invoice or receipt not given
    .description = No proof of purchase or wrong invoice.

problem-type-contract-unfair-terms = Unfair contract terms
    .description = Terms take away the consumer's legal rights.
problem-type-contract-misleading-advertising = Misleading advertising
    .description = False or misleading claims, fake reviews.
problem-type-contract-missing-information = Missing seller or product information
    .description = Identity, price, origin or withdrawal information not given.
problem-type-contract-unordered-goods = Goods not ordered
    .description = Something was sent, or charged, that was not ordered.
problem-type-contract-discrimination = Refusal or different terms by country or group
    .description = Refused or treated worse because of residence, language or nationality.
problem-type-contract-fraud = Fraudulent seller or site
    .description = The seller or site appears fake.

problem-type-account-blocked = Account blocked or closed
    .description = Access, balance or points lost on a platform.
problem-type-account-privacy-breach = Privacy or data breach
    .description = Personal data leaked, shared or used without consent.
problem-type-account-unwanted-marketing = Unwanted marketing
    .description = Messages or calls not agreed to.

problem-type-border-duty = Customs duty or tax dispute
    .description = Unexpected duty, tax or broker fee.
problem-type-border-seized = Held, returned or destroyed at the border
    .description = Customs or carrier kept or returned the parcel.
problem-type-border-prohibited = Goods not allowed or not certified
    .description = Goods cannot be imported, sold or used where delivered.

problem-type-other-other = Other problem
    .description = None of the above.

## Remedies: what a consumer asks for and what a merchant can offer. The name is an item of a list.

remedy-refund = Refund
    .description = Pay back all or part of the money.
remedy-replacement = Replacement
    .description = Send the right or a working item.
remedy-repair = Repair
    .description = Repair free of charge.
remedy-price-reduction = Price reduction
    .description = Keep the goods at a lower price.
remedy-delivery = Delivery
    .description = Deliver what was ordered.
remedy-correction-of-performance = Perform properly
    .description = Do the service again or put the contract right.
remedy-cancellation = Cancellation
    .description = End the contract, order or subscription.
remedy-compensation = Compensation
    .description = Pay for loss or harm caused.
remedy-apology = Apology
    .description = Say sorry.
remedy-explanation = Explanation or answer
    .description = Explain what happened.
remedy-correction-of-data = Correction of personal data
    .description = Correct personal data held about the consumer.
remedy-deletion-of-data = Deletion of personal data
    .description = Delete personal data or stop using it.
remedy-correction-of-information = Correction of information
    .description = Correct a listing, price, label, invoice or advertisement.
remedy-account-restoration = Account restoration
    .description = Unblock the account or give back balance or points.
remedy-recall-or-removal = Recall or removal
    .description = Take unsafe, fake or unlawful goods or offers off sale.
remedy-other = Other
    .description = Something else, described by the consumer.

## Product categories: items of a list.

category-food = Food and non-alcoholic drinks
category-alcohol-tobacco = Alcohol and tobacco
category-clothing = Clothing
category-footwear = Footwear
category-building-materials = Building and repair materials for the home
category-energy-fuel = Energy, water and fuel
category-furniture = Furniture and furnishings
category-textiles-home = Household textiles
category-appliances = Household appliances
category-kitchenware = Kitchenware and tableware
category-tools-garden = Tools and garden equipment
category-household-supplies = Cleaning and other household supplies
category-medicines = Medicines
category-medical-devices = Medical and assistive products
category-health-services = Health services
category-vehicles = Vehicles
category-vehicle-parts = Vehicle parts and accessories
category-transport-tickets = Passenger transport and tickets
category-parcel-delivery = Postal, parcel and freight services
category-phones = Telephones
category-computers = Computers and peripherals
category-audio-video = Audio and video equipment
category-photo-optical = Photo and optical equipment
category-software = Software, except games
category-telecom = Telephone and internet services
category-streaming = Streaming and other information services
category-toys-games = Toys and games
category-video-games = Video games and in-game items
category-sports = Sports and camping goods
category-books-stationery = Books, press and stationery
category-pets = Pets and pet products
category-plants-flowers = Plants and flowers
category-event-tickets = Cultural and event tickets
category-package-travel = Package holidays
category-courses = Courses and education services
category-hotels = Accommodation
category-restaurants-delivery = Restaurants and meal delivery
category-insurance = Insurance
category-payment-services = Payment and other financial services
category-cosmetics = Cosmetics and personal care
category-jewellery-watches = Jewellery and watches
category-bags-accessories = Bags and personal accessories
category-baby-articles = Baby articles (prams, car seats)
category-other-services = Other services
category-other-goods = Other goods

## Kinds of evidence: items of a list of what usually helps.

evidence-kind-order = Order or order confirmation
evidence-kind-payment = Proof of payment
evidence-kind-tracking = Delivery tracking
evidence-kind-photo = Photograph
evidence-kind-packaging-photo = Photograph of the packaging
evidence-kind-message = Messages with the seller
evidence-kind-listing = The offer as it was shown (page or advertisement)
evidence-kind-video = Video recording
evidence-kind-expert-report = Report of an expert or a repair workshop
evidence-kind-brand-statement = Statement of the brand owner
evidence-kind-serial-number = Serial number
evidence-kind-screenshot = Screenshot
evidence-kind-log = Record of errors (log file)
evidence-kind-medical-record = Medical record
evidence-kind-terms = Terms of sale
evidence-kind-return-receipt = Proof that the goods were sent back
evidence-kind-bank-statement = Bank or card statement
evidence-kind-receipt = Receipt
evidence-kind-warranty-card = Warranty card or guarantee document
evidence-kind-repair-record = Record of repairs
evidence-kind-customs-document = Customs document
evidence-kind-other = Other evidence
