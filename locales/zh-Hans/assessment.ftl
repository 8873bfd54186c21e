### 提交投诉之前的评估。

assessment-admissible = 本服务可以受理这项投诉
    .description = 从您提供的情况看，没有障碍。最终审查在您提交时进行。
assessment-refused = 本服务不能受理这项投诉
    .description = 下面列出理由，以及您可以采取的其他办法。
assessment-incomplete = 还有问题没有回答
    .description = 到目前为止没有障碍。回答完其余问题后会显示结果。
assessment-for-officer = 这项投诉须由案件专员审查
    .description = 您可以提交。随后案件专员在三个工作日内决定本服务能否受理。

officer-reason-same-state = 您和卖方在同一国家。本服务面向跨境购买。
officer-reason-many-filings = 您今天已提交了多项投诉。
officer-reason-same-text = 您以前提交过内容相同的投诉。
officer-reason-mostly-links = 描述中除链接外文字很少。
officer-reason-open-case-about-order = 关于这份订单已有一件未结案件。

assessment-grounds-heading = 存在的障碍
assessment-remedies-heading = 通常提出的要求
assessment-evidence-heading = 通常有帮助的证据
assessment-steps-heading = 您接下来可以做什么

step-contact-merchant = 先写信给卖方，并保留副本
    .why = 许多问题就这样得到解决，而且本服务只有在这之后才能受理投诉。
step-wait-for-answer = 给卖方答复的时间
    .why = 卖方仍可能按时答复。您也可以现在就提交。
    .until = 卖方的答复期限截至 { $until }。
step-complete = 回答尚缺的问题
    .why = 缺少这些回答，本服务无法判断能否受理您的投诉。
step-turn-to-authority = 咨询消费者权益保护机构
    .why = 本服务帮不上忙时，该机构也许能够帮助您。
    .state = 请咨询{ $country }的消费者权益保护机构。
step-gather-evidence = 收集证据
    .why = 清楚的记录有助于卖方和调解员了解情况。
step-file = 提交投诉
    .why = 本服务会联系卖方，并跟进案件直至得出结果。
    .until = 本服务接受投诉的截止日期为 { $until }。
step-answer-period = 根据{ $country }的法律，卖方的答复期限为：{ $period }。
