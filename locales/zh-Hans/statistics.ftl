### 公布的统计数据：名称和准确含义。

indicator-r1 = 按时答复
    .definition = 卖方按时答复的案件，占答复期限已结束的全部案件。
indicator-r2 = 首次答复所需时间
    .definition = 从通知到卖方到其首次答复的天数。没有答复的案件也计算在内。
indicator-s0 = 已和解
    .definition = 双方和解的案件，占全部已受理的案件。
indicator-s1 = 谈判中和解
    .definition = 未经调解员而和解的案件，占进入谈判的全部案件。
indicator-s2 = 在调解员协助下和解
    .definition = 在调解员协助下和解的案件，与同一时期进入调解的案件相比。
indicator-c1 = 消费者认为已解决
    .definition = 消费者认为已解决的案件，占全部已评价的案件。没有评价的案件绝不算作已解决。
indicator-c2 = 已评价
    .definition = 已评价的案件，占全部已结案的案件。它表明评价能说明多少问题。
indicator-p1 = 按约履行
    .definition = 已履行且无争议的条款，占全部已了结的条款。
indicator-t1 = 得出结果所需时间
    .definition = 从提交到得出结果的天数。未结案件也计算在内。
indicator-a1 = 未受理
    .definition = 未受理的投诉，占全部已提交的投诉。
indicator-d1 = 无结果结束
    .definition = 无结果结束的案件，占全部已受理的案件。

cube-pair = 按双方所在国家
cube-problem = 按问题和卖方所在国家
cube-category = 按商品和卖方所在国家
cube-language = 按双方语言

statistics-numerator = 计入数
statistics-denominator = 总数
statistics-share = 比例
statistics-open = 尚未结案
statistics-withheld = 为保护当事人不予显示
statistics-withheld-note = 由少数案件得出的数字不予显示，以免有人被识别出来。
statistics-no-cases = 没有案件
statistics-period = { $from } 至 { $to }
