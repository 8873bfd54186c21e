### 每封邮件的固定文字，以及与账户有关的通知。

mail-sender = Concord 网上争议解决
mail-greeting = 您好：
mail-greeting-name = { $name }，您好：
mail-reference = 案件 { $reference }
mail-due = 期限：{ $due }
mail-link-intro = 如果按钮无法使用，请打开以下地址：
mail-answer-on-page = 请在案件页面上答复，不要回复邮件。对本邮件的回复无人阅读。
mail-genuine = 想确认这封邮件是真的吗？请自行打开 { $url }，输入编号 { $reference } 和代码 { $check-code }。
mail-genuine-account = 想确认这封邮件是真的吗？请自行打开 { $url } 并在那里登录。我们绝不会索要密码或要求付款。
mail-free-of-charge = 本服务对双方免费。我们绝不会通过邮件要求付款。
mail-automatic = 本消息由系统自动发送。
mail-why-party = 您收到本邮件，是因为您是本案的当事人。
mail-why-merchant = 您收到本邮件，是因为一位消费者提供了这个地址，称其属于您。如果不属于您，请在页面上告诉我们。
mail-why-staff = 您收到本邮件，是因为您参与办理本案。
mail-why-account = 您收到本邮件，是因为有人在我们的页面上输入了您的地址。如果不是您本人，请忽略本邮件。不会发生任何事。
mail-signature = Concord 服务团队

notice-sign-in-code-subject = 您的登录验证码
notice-sign-in-code-body = 您的登录验证码：{ $code }

    验证码只能使用一次，有效时间为 { $n } 分钟。

    切勿把验证码告诉任何人。我们绝不会通过电话或邮件索要验证码。

    如果您没有请求验证码，请忽略本消息。没有验证码，任何人都无法登录。
notice-sign-in-code-action = 输入验证码

notice-draft-resume-subject = 继续填写您的投诉
notice-draft-resume-body = 您的草稿已保存。用下面的链接可以在任何设备上重新打开。

    投诉尚未提交。我们没有告知其他任何人。

    如果您不作任何操作，草稿将于 { $erased } 删除。

    请妥善保管该链接。得到链接的人都能阅读草稿。
notice-draft-resume-action = 打开草稿

notice-address-confirmation-subject = 确认您的地址以提交投诉
notice-address-confirmation-body = 您的验证码：{ $code }

    验证码只能使用一次，有效时间为 { $n } 分钟。

    请在您的投诉页面上输入。之后您的投诉才会提交，卖方也才会得知。

    如果您没有填写投诉，请忽略本消息。没有验证码，任何投诉都不会提交。
notice-address-confirmation-action = 输入验证码

notice-team-invitation-subject = 加入 { $organization } 的团队
notice-team-invitation-body = 您受邀代表 { $organization } 答复投诉。

    请用这个电子邮件地址登录以加入。之后您可以看到 { $organization } 的案件并作出答复。

    邀请的有效期至 { $until }。如果您不了解 { $organization }，请忽略本消息。
notice-team-invitation-action = 加入团队

notice-invitation-code-subject = 案件 { $reference } 的验证码
notice-invitation-code-body = 您阅读和答复案件 { $reference } 的验证码：{ $code }

    验证码只能使用一次，有效时间为 { $n } 分钟。

    我们把验证码发到这个地址，是为了只让您阅读投诉。请勿转告他人。
notice-invitation-code-action = 输入验证码

notice-second-factor-changed-subject = 您的第二登录验证方式已更改
notice-second-factor-changed-body = 您账户的身份验证器应用已重新设置或重置。

    如果是您本人操作，无须采取任何措施。如果不是，请立即告知本服务的管理员。
notice-second-factor-changed-action = 打开账户

notice-dead-notice-subject = 案件 { $reference }：有一份通知无法送达
notice-dead-notice-body = 案件 { $reference } 中的一份通知在多次尝试后仍无法送达。

    通知：{ $notice }
    收件人：{ $recipient }

    未送达的通知不会使对方的期限开始计算。请查找其他地址，或重新发送通知。
notice-dead-notice-action = 打开发送失败的通知
