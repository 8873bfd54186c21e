### 一国法律规定的消费者权利和期限。

parameter-authority-complaint-decision-period = 主管机关决定是否受理投诉的期限
parameter-case-record-retention-period = 案件记录的保存期限
parameter-claim-filing-period = 消费者提出请求的期限
parameter-complaint-acknowledgement-period = 卖方或平台确认收到投诉的期限
parameter-defect-claim-period-no-warranty = 没有保修时就瑕疵提出请求的期限
parameter-defect-return-period = 退回与约定不符的商品的期限
parameter-digital-service-complaint-remedy-period = 数字服务提供者处理投诉的期限
parameter-distance-withdrawal-period = 远程购买后反悔的期限
parameter-distance-withdrawal-period-uninformed = 卖方未告知反悔权时的反悔期限
parameter-general-limitation-period = 向法院起诉的一般时效
parameter-goods-return-period = 退换无瑕疵商品的期限
parameter-legal-notice-period = 向卖方发出书面通知与提出请求之间的时间
parameter-pre-claim = 向法院或主管机关提出之前必须采取的步骤
parameter-refund-period-after-return = 退货后退款的期限
parameter-refund-period-after-withdrawal = 反悔后退款的期限
parameter-repair-period-max = 修理的最长时间
parameter-replacement-period = 更换瑕疵商品的期限
parameter-seller-answer-period = 卖方答复请求的期限

unit-hour = { $n } 小时
unit-calendar-day = { $n } 个日历日
unit-working-day = { $n } 个工作日
unit-month = { $n } 个月
unit-year = { $n } 年

value-none = 法律没有规定这项权利
value-as-soon-as-possible = 尽快
value-claim-to-seller-then-authority-or-court = 先向卖方提出请求，再向主管机关或法院提出
value-none-required = 无须先采取任何步骤
value-not-mandatory = 可以先采取步骤，但不是必须
value-not-mandatory-in-general = 多数情况下无须先采取步骤
value-written-notice-mandatory = 必须先向卖方发出书面通知

confidence-verified = 已于 2026 年 11 月与公开的法律文本核对
confidence-well-known = 依据对法律的一般了解，未核对法律文本

rights-heading = 根据{ $state }法律您享有的权利
rights-item = { $parameter }：{ $value }
rights-citation = { $law }，第 { $article } 条
rights-citation-law-only = { $law }
rights-in-force-since = 自 { $date } 起施行
rights-not-known = { $parameter }：我们不了解。相关规定仍可能存在。请咨询主管机关或律师。
rights-nothing-known = 我们不了解{ $state }对这一问题的规定。这并不表示您没有权利。请咨询主管机关或律师。
rights-region-only = 本规则仅适用于该国的部分地区：{ $region }。
rights-not-legal-advice = 这些是一般信息，不是法律意见。依据它行事之前请先核实。

limits-heading = 向法院或主管机关提出的期限
limits-not-stopped = 除非所引法律另有规定，本服务中的案件不会使向法院或主管机关提出的期限停止计算。
limits-not-known = 我们不了解这一期限。请尽快咨询主管机关或律师。
limits-authority = 您还可以向以下机关投诉：{ $authority }
limits-authority-link = 在线投诉：{ $url }
limits-provisional = 这一日期是暂定的。该年度的官方日历尚未公布，因此日期可能推后，但不会提前。
