### 通过邮件和收件箱发出的通知：发生了什么、您可以做什么、期限以及不采取行动的后果。

notice-complaint-received-subject = 案件 { $reference }：我们已收到您的投诉
notice-complaint-received-body = 您对卖方 { $merchant } 的投诉已登记，编号为 { $reference }。请保存该编号：来电或来信时需要用到。

    我们现在审查本服务能否受理。一有决定就会通知您。如果无人按时作出决定，投诉即获受理。

    如果受理，我们会为您联系卖方。您现在无须做任何事。您可以随时在案件页面上补充证据。
notice-complaint-received-action = 打开案件

notice-screening-needed-subject = 案件 { $reference }：请决定是否受理投诉
notice-screening-needed-body = 自动审查无法决定是否受理这项投诉。

    请查看并作出处理：受理、依据某项理由不予受理，或要求消费者提供信息。截止时间：{ $due }。

    如果届时无人作出决定，投诉即获受理，延误计入本服务的责任。
notice-screening-needed-action = 打开投诉

notice-complaint-admitted-subject = 案件 { $reference }：您的投诉已受理
notice-complaint-admitted-body = 本服务已受理您的投诉。我们正在设法联系卖方 { $merchant }。

    一联系到卖方就会通知您。之后卖方须在期限内答复。

    如果无法联系到卖方，我们会请您提供其他地址。如果您已经知道其他地址，请在案件页面上补充。
notice-complaint-admitted-action = 打开案件

notice-complaint-refused-subject = 案件 { $reference }：您的投诉未能受理
notice-complaint-refused-body = 本服务不能受理您的投诉。理由：{ $ground }。

    { $explanation }

    如果您认为这一决定有误，请在 { $due } 之前申请复审。届时由另一名案件专员审查。如果您不采取行动，维持该决定。

    您仍可向法院或主管机关提出。我们所了解的期限列于下文。
notice-complaint-refused-action = 查看理由

notice-information-requested-subject = 案件 { $reference }：我们需要您提供信息
notice-information-requested-body = 本案缺少一些信息。问题在案件页面上。

    请在 { $due } 之前在该页面回答。

    如果新投诉届时仍未补全，将被结束，可以重新提交。已在进行的案件则不待您回答继续进行。
notice-information-requested-action = 回答问题

notice-clocks-stopped-subject = 案件 { $reference }：已向对方提出问题
notice-clocks-stopped-body = 调解员向对方提出了一个问题。在对方回答之前，所有期限暂停计算，最迟至 { $due }。

    您无须做任何事。案件继续时会通知您。
notice-clocks-stopped-action = 打开案件

notice-information-supplied-subject = 案件 { $reference }：信息已提供
notice-information-supplied-body = 您要求的信息已经提供。

    请在案件页面上阅读，并由此继续处理。
notice-information-supplied-action = 阅读信息

notice-case-goes-on-subject = 案件 { $reference }：案件继续
notice-case-goes-on-body = 本案的期限恢复计算。期限已按暂停的天数顺延。

    当前阶段的期限现截至 { $due }。案件页面显示您可以做什么。
notice-case-goes-on-action = 打开案件

notice-invitation-subject = 案件 { $reference }：一位消费者就其向 { $merchant } 的购买提出投诉
notice-invitation-body = 另一国家的一位消费者从 { $merchant } 购买了商品或服务，并提出了投诉。投诉内容：{ $problem }。

    Concord 是帮助双方在网上解决这类争议的服务。本服务免费，不偏袒任何一方。您无须注册。

    请用下面的按钮打开投诉。我们随后向这个地址发送验证码，以便只有您能阅读。您可以答复、提出方案，或说明不同意的理由。

    通知送达您之后，答复期限开始计算。如果没有答复，案件将在您不参与的情况下继续，直至调解员给出建议。未答复一事可能记入公开记录。
notice-invitation-action = 打开投诉

notice-address-needed-subject = 案件 { $reference }：需要卖方的其他地址
notice-address-needed-body = 按我们掌握的地址，通知没有送达卖方。

    可以在案件页面上提供其他地址：电子邮件地址、带联系表单的网页或邮寄地址。请查看订单、发票或卖方的网站。

    如果在 { $due } 之前仍未联系到卖方，案件无结果结束。这不视为卖方拒绝答复。
notice-address-needed-action = 提供其他地址

notice-address-supplied-subject = 案件 { $reference }：请人工联系卖方
notice-address-supplied-body = 已提供卖方的一个地址，但本服务无法自动向其发送。

    请向该地址发函，并记录您所做的事。确知通知已送达后，请在案件页面上确认。
notice-address-supplied-action = 打开案件

notice-merchant-reached-subject = 案件 { $reference }：已联系到卖方
notice-merchant-reached-body = 卖方 { $merchant } 已收到您的投诉通知，答复期限截至 { $due }。

    一有答复就会通知您。如果没有答复，您不会有任何损失：案件继续进行，直至调解员给出建议。
notice-merchant-reached-action = 打开案件

notice-response-due-subject = 案件 { $reference }：请答复投诉
notice-response-due-body = 一项关于向 { $merchant } 购买的投诉已送达您处。投诉内容：{ $problem }。

    请在 { $due } 之前答复。您可以同意、提出方案，或说明不同意的理由。您可以申请延长期限一次。

    如果届时没有答复，案件将在您不参与的情况下继续，直至调解员给出建议。未答复一事可能记入公开记录。在此之前您可以作出说明。
notice-response-due-action = 答复投诉

notice-returned-to-service-subject = 案件 { $reference }：须重新联系卖方
notice-returned-to-service-body = 无法确定是否真正联系到了卖方。因此案件退回，我们会继续设法联系卖方，直至 { $due }。

    通知送达后，卖方的答复期限重新开始计算。案件中此前的所有内容予以保留。
notice-returned-to-service-action = 打开案件

notice-bounce-alert-subject = 案件 { $reference }：发给卖方的通知被退回
notice-bounce-alert-body = 一份发给卖方的通知未送达而被退回。这不再改变案件的阶段。

    请查看地址是否仍然正确，以及是否需要以其他方式联系卖方。
notice-bounce-alert-action = 打开案件

notice-response-received-subject = 案件 { $reference }：卖方已答复
notice-response-received-body = 卖方 { $merchant } 已答复您的投诉。请在案件页面上阅读答复。

    双方现在可以共同寻找解决办法，直至 { $due }。任何一方都可以提出方案，或请求调解员介入。

    如果届时没有达成一致，将指定一名中立的调解员。您无须为此做任何事。
notice-response-received-action = 阅读答复

notice-late-response-received-subject = 案件 { $reference }：卖方逾期答复
notice-late-response-received-body = 卖方 { $merchant } 在期限之后答复了您的投诉。记录中注明该答复逾期。

    请在案件页面上阅读答复。调解员会予以考虑。
notice-late-response-received-action = 阅读答复

notice-no-response-subject = 案件 { $reference }：卖方没有按时答复
notice-no-response-body = 卖方 { $merchant } 在期限内没有答复。此事已记录在案。

    案件继续进行。将指定一名调解员，由其查看您的投诉和证据，并给出建议。您的投诉视为您的陈述。

    您可以随时补充证据。在调解员开始准备建议之前，卖方仍可答复。
notice-no-response-action = 打开案件

notice-no-response-recorded-subject = 案件 { $reference }：已记录没有答复
notice-no-response-recorded-body = 您没有按时答复投诉。此事已记录在案。案件继续进行，由调解员给出建议。

    您仍可在案件页面上答复。届时答复视为逾期，但调解员会予以考虑。

    未答复一事记入公开记录的时间：{ $due }。在此之前，您可以说明因何未能答复。
notice-no-response-recorded-action = 答复或说明

notice-no-response-explained-subject = 案件 { $reference }：卖方说明了未答复的原因
notice-no-response-explained-body = 卖方说明了没有按时答复的原因。说明在案件页面上。

    请在未答复一事记入公开记录之前阅读。
notice-no-response-explained-action = 阅读说明

notice-no-response-published-subject = 案件 { $reference }：未答复一事已记入公开记录
notice-no-response-published-body = 对这项投诉未予答复一事，现已成为卖方公开记录的一部分。如果您逾期答复或作过说明，记录中会注明。

    如果您认为这有误，请在案件页面上写信给案件专员。
notice-no-response-published-action = 打开案件

notice-extension-requested-subject = 案件 { $reference }：有人申请延长期限
notice-extension-requested-body = 本案中有人申请延长期限。天数和理由在案件页面上。

    请在该页面表示同意或作出决定。在此之前，期限不变。如果没有处理，期限不予延长。
notice-extension-requested-action = 查看申请

notice-extension-granted-subject = 案件 { $reference }：期限已延长
notice-extension-granted-body = 本案的期限已延长。新的期限截至 { $due }。

    该期限适用于双方。理由在案件页面上。
notice-extension-granted-action = 打开案件

notice-extension-refused-subject = 案件 { $reference }：期限不予延长
notice-extension-refused-body = 延长期限的申请未获准许。期限保持不变。

    案件页面显示您可以做什么以及截止时间。
notice-extension-refused-action = 打开案件

notice-offer-received-subject = 案件 { $reference }：您收到一项方案
notice-offer-received-body = 对方向您提出了一项方案。请在案件页面上阅读。

    您可以接受、拒绝或另提方案。该方案的有效期至 { $due }。

    如果您接受，争议即告和解，且不能撤回。如果您不采取行动，方案失效。沉默不等于接受。
notice-offer-received-action = 查看方案

notice-offer-withdrawn-subject = 案件 { $reference }：方案已撤回
notice-offer-withdrawn-body = 对方撤回了向您提出的方案。该方案不能再被接受。

    您可以提出自己的方案。
notice-offer-withdrawn-action = 打开案件

notice-offer-declined-subject = 案件 { $reference }：您的方案被拒绝
notice-offer-declined-body = 对方拒绝了您的方案。

    您可以另提方案，或请求调解员介入。
notice-offer-declined-action = 打开案件

notice-offer-expired-subject = 案件 { $reference }：一项方案因无人答复而失效
notice-offer-expired-body = 本案中的一项方案没有得到按时答复。该方案不能再被接受。

    在本阶段结束之前，双方可以提出新的方案。
notice-offer-expired-action = 打开案件

notice-bid-made-subject = 案件 { $reference }：对方已给出底线
notice-bid-made-body = 对方已给出其保密底线。您看不到对方的，对方也看不到您的。

    如果您也给出底线，且两个底线有重合，争议按两者的中间值和解。如果没有重合，任何一方都不会得知对方的底线。
notice-bid-made-action = 给出您的底线

notice-settlement-held-subject = 案件 { $reference }：和解须经确认
notice-settlement-held-body = 双方已达成一致。卖方使用的地址尚未确认，因此须由案件专员确认和解确由卖方本身作出。

    确认的截止时间：{ $due }。在此之前，任何一方都无须付款或寄送物品。

    如果没有确认，须重新联系卖方。
notice-settlement-held-action = 打开案件

notice-settled-subject = 案件 { $reference }：争议已和解
notice-settled-body = 双方已就争议达成和解。案件页面显示谁在何时之前做什么。您可以在那里下载和解协议。

    如果有您须履行的内容，请按时履行，并在页面上附凭证报告。如果有对方须履行的内容，我们会通知您，由您确认。

    如果有内容没有履行，请在页面上报告。届时由案件专员查看凭证。
notice-settled-action = 打开和解协议

notice-counterclaim-received-subject = 案件 { $reference }：卖方向您提出要求
notice-counterclaim-received-body = 卖方 { $merchant } 就同一事项提出了反请求，其中说明了卖方对您的要求和理由。

    请在案件页面上阅读。您可以用消息或方案予以回应。反请求在本案中一并处理。
notice-counterclaim-received-action = 阅读反请求

notice-message-received-subject = 案件 { $reference }：您有一条消息
notice-message-received-body = 案件页面上有一条给您的消息。我们不通过邮件发送其内容，以便只有您能阅读。
notice-message-received-action = 阅读消息

notice-representative-appointed-subject = 案件 { $reference }：对方有了代理人
notice-representative-appointed-body = 对方指定了在本案中代其行事的人。其姓名在案件页面上。

    您照常进行即可。代理人的表示视为对方的表示。
notice-representative-appointed-action = 打开案件

notice-appointment-opened-subject = 案件 { $reference }：正在选定调解员
notice-appointment-opened-body = 本服务正在物色一名中立的调解员。调解免费。

    我们会把调解员的姓名通知您。之后您可以申请回避，最初几天无须说明理由。
notice-appointment-opened-action = 打开案件

notice-mediator-invited-subject = 案件 { $reference }：您是否愿意担任调解员？
notice-mediator-invited-body = 现请您在本案中担任调解员。争议内容：{ $problem }。

    请了解当事人是谁，并在 { $due } 之前声明是否有任何情况可能使您有所偏向，或声明您不能承办本案。

    如果您届时没有声明，将请另一名调解员。
notice-mediator-invited-action = 作出声明

notice-mediator-proposed-subject = 案件 { $reference }：调解员人选
notice-mediator-proposed-body = 已为本案选定一名调解员。其姓名以及披露的情况在案件页面上。

    您可以在 { $due } 之前申请回避，无须说明理由。此后申请回避须说明理由。

    您还可以选择不让调解员看到谈判中的消息和方案。如果您不采取行动，该调解员即获指定。
notice-mediator-proposed-action = 查看调解员

notice-mediator-released-subject = 案件 { $reference }：已改请其他调解员
notice-mediator-released-body = 本案不再请您担任调解员。原因是一方未说明理由申请回避，或声明的期限已过。

    您无须做任何事。您不能再查看该案件。
notice-mediator-released-action = 打开您的案件

notice-officer-appointment-needed-subject = 案件 { $reference }：请指定调解员
notice-officer-appointment-needed-body = 名册中找不到适合本案的调解员。

    请在 { $due } 之前指定一名并说明理由。此后双方只有在有正当理由时才能申请回避。

    如果届时没有指定任何人，案件无结果结束，并计入本服务的责任。
notice-officer-appointment-needed-action = 指定调解员

notice-mediator-appointed-subject = 案件 { $reference }：调解员已指定
notice-mediator-appointed-body = 本案的调解员已经指定。其姓名和选定的理由在案件页面上。

    双方都可以私下写信给调解员。另一方看不到这些消息。
notice-mediator-appointed-action = 打开案件

notice-material-withheld-subject = 案件 { $reference }：有材料不向调解员提供
notice-material-withheld-body = 一方决定不让调解员看到其在谈判中的消息和方案。

    这是其权利，不说明案件本身的任何问题。
notice-material-withheld-action = 打开案件

notice-material-released-subject = 案件 { $reference }：调解员可以查看谈判内容
notice-material-released-body = 一方现允许调解员查看其此前保留的谈判消息和方案。
notice-material-released-action = 打开案件

notice-objection-raised-subject = 案件 { $reference }：有人申请调解员回避
notice-objection-raised-body = 一方申请调解员回避并说明了理由。理由在案件页面上。

    案件专员作出决定的期限截至 { $due }。在此之前，另一方和调解员可以通过消息发表意见。

    如果届时无人作出决定，视为驳回申请。
notice-objection-raised-action = 阅读回避申请

notice-objection-decided-subject = 案件 { $reference }：已就回避申请作出决定
notice-objection-decided-body = 对调解员的回避申请已有决定。决定和理由在案件页面上。

    如果准许，将另选一名调解员。如果不准许，案件由同一名调解员继续。
notice-objection-decided-action = 阅读决定

notice-mediator-resigned-subject = 案件 { $reference }：调解员已辞任
notice-mediator-resigned-body = 本案的调解员已辞任。正在另选一名调解员。

    本阶段剩余的时间予以保留。有了新的调解员之后继续计算。
notice-mediator-resigned-action = 打开案件

notice-mediation-opened-subject = 案件 { $reference }：调解已开始
notice-mediation-opened-body = 调解已经开始，持续至 { $due }。

    调解员与双方共同沟通，也与各方私下沟通，并可提出和解提议。双方仍可提出方案。

    如果届时没有达成一致，案件进入建议阶段。
notice-mediation-opened-action = 打开案件

notice-proposal-made-subject = 案件 { $reference }：调解员提出了和解提议
notice-proposal-made-body = 调解员向双方提出了和解提议。请在案件页面上阅读。

    请在 { $due } 之前接受或拒绝。在对方接受之前，您可以撤回接受。

    如果双方都接受，争议即告和解。否则，案件进入建议阶段。
notice-proposal-made-action = 查看提议

notice-proposal-accepted-subject = 案件 { $reference }：一方接受了提议
notice-proposal-accepted-body = 一方接受了调解员的和解提议。另一方也接受后，争议即告和解。
notice-proposal-accepted-action = 查看提议

notice-acceptance-taken-back-subject = 案件 { $reference }：接受已撤回
notice-acceptance-taken-back-body = 一方曾接受调解员的和解提议，现已撤回接受。

    该提议在期限届满之前仍然有效。
notice-acceptance-taken-back-action = 查看提议

notice-proposal-failed-subject = 案件 { $reference }：双方没有都接受提议
notice-proposal-failed-body = 调解员的和解提议没有得到双方接受，已经失效。

    案件进入建议阶段。我们会通知您可以做什么以及截止时间。
notice-proposal-failed-action = 打开案件

notice-submissions-opened-subject = 案件 { $reference }：可以提交陈述
notice-submissions-opened-body = 调解员将给出建议。在此之前，双方都可以完整说明发生了什么、自己的要求以及理由。

    提交陈述的期限截至 { $due }。在此之前可以补充证据。

    不提交陈述的一方不会受到不利处理：调解员根据案件中已有的内容作出判断。

    双方可以约定建议对其有约束力。任何一方都没有义务这样做。
notice-submissions-opened-action = 打开陈述

notice-submission-made-subject = 案件 { $reference }：对方已提交陈述
notice-submission-made-body = 对方已提交陈述。请在案件页面上阅读。

    在页面所示期限之前，您可以提交自己的陈述。
notice-submission-made-action = 阅读陈述

notice-binding-agreed-subject = 案件 { $reference }：对方同意受建议约束
notice-binding-agreed-body = 对方同意建议有约束力。只有您也同意，建议才有约束力。

    您可以不同意。如果不同意，您可以在阅读建议之后接受或拒绝。
notice-binding-agreed-action = 打开案件

notice-decision-due-subject = 案件 { $reference }：请给出建议
notice-decision-due-body = 提交陈述的期限已过。请在 { $due } 之前给出附有理由的建议。

    如果届时没有给出，由另一名调解员接手。
notice-decision-due-action = 撰写建议

notice-decision-missed-subject = 案件 { $reference }：建议延误
notice-decision-missed-body = 调解员没有按时给出建议。此事计入本服务的责任。由另一名调解员接手。

    给出建议的新期限截至 { $due }。您无须做任何事。
notice-decision-missed-action = 打开案件

notice-recommendation-given-subject = 案件 { $reference }：建议已给出
notice-recommendation-given-body = 调解员已给出附有理由的建议。请在案件页面上阅读。

    请在 { $due } 之前接受或拒绝。如果双方都接受，就必须按建议的内容履行。如果您届时没有答复，视为不接受。

    如果双方事先约定建议有约束力，建议现已生效。您向法院或主管机关主张的权利不受影响。
notice-recommendation-given-action = 阅读建议

notice-recommendation-corrected-subject = 案件 { $reference }：建议中的一处笔误已更正
notice-recommendation-corrected-body = 调解员更正了建议中的一处笔误，例如错误的金额或日期。更正的内容在案件页面上。
notice-recommendation-corrected-action = 阅读建议

notice-recommendation-answered-subject = 案件 { $reference }：对方已答复建议
notice-recommendation-answered-body = 对方已答复建议。答复在案件页面上。

    如果您尚未答复，可以在页面所示期限之前答复。
notice-recommendation-answered-action = 打开案件

notice-recommendation-accepted-subject = 案件 { $reference }：建议生效
notice-recommendation-accepted-body = 建议已被接受，或双方事先约定建议有约束力。案件页面显示谁在何时之前做什么。

    如果有您须履行的内容，请按时履行，并在页面上附凭证报告。如果有对方须履行的内容，我们会通知您，由您确认。
notice-recommendation-accepted-action = 打开案件

notice-performance-overdue-subject = 案件 { $reference }：请报告履行情况
notice-performance-overdue-body = 您尚未报告已履行以下内容：

    { $term }

    如果您已经履行，请在案件页面上报告并附上凭证。如果没有，请立即履行。报告的截止时间：{ $due }。

    如果届时没有报告，由案件专员作出认定。如果没有履行，可能会告知贵国的主管机关。
notice-performance-overdue-action = 报告已履行

notice-performance-reported-subject = 案件 { $reference }：请确认履行情况
notice-performance-reported-body = 对方报告已履行以下内容：

    { $term }

    请在 { $due } 之前确认，或报告缺少什么。凭证在案件页面上。

    如果您届时没有采取行动，视为已履行。
notice-performance-reported-action = 确认或报告

notice-performance-confirmed-subject = 案件 { $reference }：已确认履行
notice-performance-confirmed-body = 对方确认以下内容已履行：

    { $term }

    对此您无须再做任何事。
notice-performance-confirmed-action = 打开案件

notice-performance-disputed-subject = 案件 { $reference }：对您报告的履行有异议
notice-performance-disputed-body = 对方表示以下内容没有履行，或没有完全履行：

    { $term }

    案件专员现在查看双方的凭证。请补充能够证明您所做之事的材料。
notice-performance-disputed-action = 补充凭证

notice-performance-decision-needed-subject = 案件 { $reference }：请认定是否已履行
notice-performance-decision-needed-body = 尚不清楚以下内容是否已履行：

    { $term }

    请查看双方的凭证，并在 { $due } 之前作出认定。如果届时无人认定，案件将注明未按时认定。
notice-performance-decision-needed-action = 查看凭证

notice-performance-decided-subject = 案件 { $reference }：已认定是否履行
notice-performance-decided-body = 须履行的内容：

    { $term }

    现认定为：{ $performance }。理由在案件页面上。

    如果没有履行，提交主管机关的案卷在案件页面上。其中说明约定的内容和尚缺的内容。
notice-performance-decided-action = 阅读认定

notice-breach-reported-subject = 案件 { $reference }：约定的内容没有履行
notice-breach-reported-body = 贵国的一名卖方在与另一国家消费者的争议中同意了以下内容，但没有履行：

    { $term }

    案件专员已查看双方的凭证。案卷载明约定的内容、尚缺的内容以及凭证。可以用下面的按钮打开案卷。

    后续如何处理，由贵机关依据本国法律决定。
notice-breach-reported-action = 打开案卷

notice-case-closed-subject = 案件 { $reference }：案件已结案
notice-case-closed-body = 本案已结案。结果：{ $outcome }。

    { $explanation }

    您可以从案件页面下载案卷，并在那里核对内容未被改动。

    请在 { $due } 之前告诉我们案件处理得怎么样。只需一分钟，却能帮助他人。
notice-case-closed-action = 评价处理情况

notice-review-needed-subject = 案件 { $reference }：请复审不予受理的决定
notice-review-needed-body = 一位消费者申请复审对其投诉不予受理的决定。理由在案件页面上。

    请在 { $due } 之前作出决定。作出不予受理决定的人不能参与决定。如果届时无人作出决定，投诉即获受理。
notice-review-needed-action = 打开复审

notice-review-refused-subject = 案件 { $reference }：维持原决定
notice-review-refused-body = 另一名案件专员重新审查了您的投诉。不予受理的决定维持不变。理由在案件页面上。

    您仍可向法院或主管机关提出。我们所了解的期限列于下文。
notice-review-refused-action = 查看理由

notice-case-resumed-subject = 案件 { $reference }：案件继续
notice-case-resumed-body = 消费者恢复了案件。案件回到提交陈述的步骤。

    双方可以在 { $due } 之前提交陈述。随后调解员给出建议。
notice-case-resumed-action = 打开案件

notice-case-bundled-subject = 案件 { $reference }：案件与类似案件合并处理
notice-case-bundled-body = 针对同一卖方有多项与此类似的投诉。现将其一并处理。任何人都看不到其他消费者的个人信息。

    如果您希望本案单独继续，请在案件页面上退出合并处理。您无须说明理由。
notice-case-bundled-action = 打开案件

notice-bundle-left-subject = 案件 { $reference }：一方退出合并处理
notice-bundle-left-body = 一方不希望本案与其他案件一并处理。本案单独继续。
notice-bundle-left-action = 打开案件

notice-service-delayed-subject = 案件 { $reference }：本服务延误
notice-service-delayed-body = 本服务的一项期限已过而没有处理：{ $deadline }。

    延误计入本服务的责任。案件页面显示随后发生了什么，以及还可以做什么。
notice-service-delayed-action = 打开案件

notice-reminder-subject = 案件 { $reference }：期限将至
notice-reminder-body = 本案的一项期限即将届满：{ $deadline }。

    截止时间：{ $due }。

    { $consequence }

    如果您其间已经完成，请忽略本提醒。
notice-reminder-action = 打开案件
