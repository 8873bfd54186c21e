### The pages in the browser: headings, questions, hints and buttons. A heading of a question is a question. A button begins with a verb.

## On every page.

# Link that leads past the head of the page, for people who use a keyboard or hear the page.
page-skip = 跳到正文
page-language = 语言
page-menu = 主要页面
page-sign-in = 登录
page-sign-out = 退出登录
page-my-cases = 我的案件
page-complain = 我要投诉
page-check-notice = 这份通知是真的吗？
page-interface = 供程序使用：网络接口（API）
page-free-of-charge = 本服务对消费者免费。
page-back = 返回
page-continue = 继续
page-optional = { $label }（选填）
# Stands before the title in the tab of the browser when a form has errors.
page-error-title = 错误：{ $title }
page-error-heading = 出现问题
page-next = 下一页
page-not-given = 未填写
page-home = 返回首页
page-form-expired = 这份表单打开的时间过长，或者您的浏览器没有保存 Cookie。您填写的内容还在，请再提交一次。

## The front page.

home-title = 从其他国家的卖方购物，出了问题？
home-intro = 用您自己的语言说明一次即可。我们把投诉转给卖方，由双方在网上寻找解决办法。如果没有成功，中立的调解员会提供帮助。
home-start = 开始投诉
home-how-heading = 办理过程
home-how-file = 您说明出了什么问题、有什么要求。大约需要十分钟。
home-how-respond = 我们用卖方的语言通知卖方，卖方有十天时间答复。
home-how-negotiate = 您与卖方谈判。方案由固定用语组成，双方都能用自己的语言阅读。
home-how-mediate = 如果没有达成一致，由不属于任何一方的调解员免费提供帮助。
home-how-end = 案件以达成协议或给出建议结束。我们会跟进是否已经履行。
home-rights = 您向法院或主管机关主张的权利不受影响。
home-sellers-heading = 致卖方
home-sellers = 收到我们的通知了吗？请使用通知中的链接，或用收到通知的地址登录。答复无须注册账户。
home-states-heading = 参与国

## Signing in.

sign-in-title = 登录
sign-in-intro = 我们会把验证码发到您的电子邮件地址。您不需要密码。
sign-in-email = 电子邮件地址
sign-in-send = 发送验证码
sign-in-code-title = 输入验证码
# $email is the address that the code was sent to.
sign-in-code-sent = 如果 { $email } 可以在这里使用，八位数字的验证码正在发往该地址。验证码只能使用一次，有效时间为十分钟。
sign-in-code = 邮件中的验证码
sign-in-totp = 身份验证器应用中的验证码
sign-in-totp-hint = 六位数字。只有本服务的工作人员需要填写。

## The form of a complaint.

complaint-title = 我要投诉
complaint-before-contact = 请先写信给卖方，并给卖方答复的时间。如果还没有这样做，您仍可以在这里准备投诉。
complaint-before-need = 请准备好订单号、价格，以及卖方的电子邮件地址或网址。
complaint-before-save = 每次点击“继续”，您的回答都会保存。您可以随时停下，以后再接着填写，也可以换一台设备。
complaint-begin = 开始
# $date is the day on which the draft is erased.
complaint-kept-until = 您的回答保存至 { $date }。
complaint-step = 第 { $n } 个问题，共 { $all } 个
complaint-problem = 出了什么问题？
complaint-category = 您买了什么？
complaint-order = 关于订单，您知道哪些信息？
complaint-ordered-on = 您是什么时候下单的？
complaint-date-hint = 按年、月、日填写，例如 2026-10-01。
complaint-order-reference = 订单号
complaint-marketplace = 您购买时使用的电子商务平台
complaint-amount = 您付了多少钱？
complaint-amount-number = 金额
complaint-amount-hint = 用数字填写，小数点用英文句点，例如 129.90。
complaint-currency = 货币
complaint-merchant = 是谁卖给您的？
complaint-merchant-name = 卖方名称
complaint-merchant-country = 卖方所在国家
complaint-merchant-email = 卖方的电子邮件地址
complaint-merchant-website = 卖方的网址
complaint-contact = 您是什么时候联系卖方的？
complaint-contact-hint = 您第一次向卖方反映这个问题的日期。如果还没有联系过，请先写信给卖方。
complaint-other-proceedings = 是否有法院或其他机构正在处理这一争议？
complaint-yes = 是
complaint-no = 否
complaint-description = 发生了什么？
complaint-description-hint = 请按事情发生的先后顺序说明。不要填写卡号和密码。卖方会看到这些内容。
complaint-remedies = 您有什么要求？
complaint-remedies-hint = 可以多选。如果要求付款，请填写金额。
complaint-remedy-amount = 多少金额？
complaint-consumer = 您是谁？
complaint-consumer-name = 您的全名
complaint-consumer-country = 您居住的国家
complaint-consumer-email = 您的电子邮件地址
complaint-consumer-email-hint = 我们会往这个地址给您写信。卖方会看到您的姓名和这个地址。
complaint-consumer-phone = 您的电话号码
complaint-language = 您希望我们用哪种语言给您写信？
complaint-consents = 您同意哪些事项？
complaint-check-title = 检查您的回答
complaint-check-intro = 内容尚未提交。如有不对的地方，请修改。
complaint-change = 修改
complaint-missing = 尚未回答
complaint-send-heading = 提交您的投诉
complaint-send-hint = 我们先把验证码发到您的电子邮件地址，以确认该地址属于您。
complaint-send = 确认地址并提交
complaint-send-known = 提交投诉
complaint-resume-mail = 把链接发到我的邮箱，以后继续填写
complaint-resume-mailed = 草稿的链接正在发往您的电子邮件地址。
complaint-filed-title = 您的投诉已提交
complaint-filed-reference = 您的案件编号
complaint-filed-next-heading = 接下来
complaint-filed-print = 请打印本页或保存网址。您可以在“我的案件”中找到该案件。

## The list of cases.

cases-title = 我的案件
cases-none = 这里还没有案件。
cases-none-found = 没有符合搜索条件的案件。
cases-search = 姓名、名称或案件编号
cases-stage = 阶段
cases-all-stages = 全部阶段
cases-show = 显示
cases-next-limit = 下一个期限
cases-no-limit = 无

## The page of a case.

case-title = 案件 { $reference }
case-where-heading = 案件进展
case-limits-heading = 期限
case-limit-provisional = 这一日期是暂定的：该年度的官方日历尚未公布。
case-you = 您
case-actions-heading = 您现在可以做什么
case-actions-none = 您目前无须做任何事。如有变化，我们会写信告诉您。
case-more-actions = 您还可以做的其他事
case-offers-heading = 方案
case-offers-none = 还没有人提出方案。
case-offer-open = 待答复
case-offer-accepted = 已接受
case-offer-declined = 已拒绝
case-offer-withdrawn = 已撤回
case-offer-expired = 未获答复，已失效
case-offer-superseded = 已被另一项方案取代
case-entitlement = 消费者的要求
case-messages-heading = 消息
case-messages-none = 还没有消息。
case-messages-older = 其他消息
case-evidence-heading = 证据
case-evidence-none = 还没有添加文件。
case-evidence-add = 添加文件
case-evidence-file = 文件
case-evidence-hint = 图片、PDF 或文本，大小不超过 { $limit }。对方会看到该文件。
case-evidence-kind = 该文件说明什么？
case-history-heading = 案件经过
case-history-private = 一项不向您公开的内容
case-file-heading = 案卷
case-file-download = 下载案卷（ZIP）
case-file-hint = 案卷包括全部记录、证据和两种语言的摘要。

## Doing something in a case.

act-confirm-hint = 继续之前，请再看一遍。
act-text = 您的内容
act-note = 备注
act-reasons = 理由
act-question = 问题
act-ground = 依据
act-reason = 原因
act-position = 您的立场
act-audience = 谁可以阅读
act-of-whom = 您要求谁提供？
act-mediator = 调解员
act-offer = 哪个方案？
act-term = 哪项条款？
act-days = 多少天？
act-limit = 您的底线
act-address-kind = 地址类型
act-address = 地址
act-representative-name = 代理人姓名
act-representative-email = 代理人的电子邮件地址
act-mandate = 代理人的权限
act-declaration = 您的声明
act-statement = 您披露的情况
act-finding = 您如何认定？
act-granted = 是否改为受理投诉？
act-upheld = 调解员是否必须退出？
act-of-what = 要延长哪个期限？
act-of-stage = 本阶段
act-of-outer-limit = 整个程序
act-bundle = 合并处理的组号
act-cause = 申请回避的原因
act-correction = 原文有误之处和更正后的文字
act-score = 您的满意程度如何？
act-score-1 = 1，完全不满意
act-score-2 = 2
act-score-3 = 3
act-score-4 = 4
act-score-5 = 5，非常满意
act-resolved = 对您来说，争议解决了吗？
act-terms-heading = 双方各自做什么
act-term-n = 条款 { $n }
act-term-debtor = 由谁履行
act-term-remedy = 履行内容
act-term-amount = 金额
act-term-currency = 货币
act-term-days = 达成协议后多少天内
act-term-words = 如有需要，用自己的话说明
act-offer-with-answer = 答复时一并提出方案

## The invitation of a seller.

invitation-title = 有人就向您购买的商品或服务提出投诉
invitation-intro = 另一国家的一位消费者提出投诉，希望您予以解决。点击一次，即可看到案件编号和投诉内容。
invitation-open = 查看投诉
invitation-problem = 投诉内容
# $address is a mail address, all but hidden.
invitation-code-hint = 阅读和答复投诉需要验证码。我们会把验证码发到 { $address }。
invitation-send-code = 发送验证码
invitation-enter = 打开案件

## Checking a notice.

notice-title = 这份通知是真的吗？
notice-intro = 我们的每份通知都有案件编号和代码。请输入这两项，我们会告诉您通知是否由我们发出。
notice-reference = 案件编号
notice-code = 通知的代码
notice-check = 核对通知
notice-genuine = 这份通知是我们发出的。
notice-unknown = 我们没有发出过这样的通知。请不要打开其中的链接，也不要支付任何款项。
