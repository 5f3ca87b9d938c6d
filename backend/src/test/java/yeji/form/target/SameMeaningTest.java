package yeji.form.target;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import yeji.form.naming.SubcategoryCode;

/** When two targets ask for the same. Source: domain.md 3.5. */
class SameMeaningTest {
    private static final TargetContext TIMELINESS = TargetContext.of(SubcategoryCode.TIMELINESS, "设备购买完成时间");
    private static final int YEAR = 2024;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    # money
                    ≤10000元      | ≤1万元
                    ≤1万元        | 不超过10千元
                    2.6亿元       | 26000万元
                    3百万元       | 300万元
                    2千万元       | 2000万元
                    475元/亩      | 每亩475元
                    600元/人·月   | 每月每人600元
                    2.0万元       | 2.00万元
                    # time
                    60分钟        | 1小时
                    1天           | 24小时
                    1天           | 1日
                    1周           | 7天
                    2星期         | 14天
                    1年           | 12个月
                    1年           | 4季度
                    1学年         | 1年度
                    半年          | 6个月
                    90秒          | 1.5分钟
                    # percent
                    ≥100%         | 100%
                    5‰            | 0.5%
                    百分之九十    | 90%
                    75%           | 3/4
                    ≥95%          | 95%以上
                    下降10个百分点 | 较上年降低≥10百分点
                    # length, area, mass, volume
                    1公里         | 1000米
                    1千米         | 1公里
                    1公顷         | 15亩
                    1平方公里     | 100公顷
                    300㎡         | 300平方米
                    300平米       | 300㎡
                    2吨           | 2000公斤
                    1千克         | 1公斤
                    5立方米       | 5m³
                    # counts
                    25名          | 25人
                    3回           | 3次
                    0.5万亩       | 5000亩
                    6万人         | 60000人
                    2万人次       | 20000人次
                    24人/次       | 24人次
                    两次          | 2次
                    各1次         | 1次
                    10-20个       | 10个至20个
                    3册/人        | 每人3册
                    # rates
                    1次/季度      | 每季度1回
                    1期/天        | 1期/日
                    ≥1季度/期     | ≥1季度/期
                    # dates
                    12月31日      | ≤12月
                    12月31日      | 2024年底
                    第四季度      | 年底前
                    6月30日前     | 2024年6月底前
                    1-12月        | 全年
                    2024年全年    | 全年
                    # words
                    有效 保障。   | 有效保障
                    ＡＢ级        | ab级
                    # several
                    ≥3个，≤1万元  | ≥3个；≤10000元
                    """)
    void these_two_ask_for_the_same(String one, String other) {
        assertThat(same(one, other)).isTrue();
        assertThat(same(other, one)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ≥5次          | ≥5个
                    ≥600本        | ≥600册
                    ≥10场         | ≥10篇
                    ≥10场         | ≥10场次
                    5人           | 5人次
                    5户           | 5家
                    ≥5次          | 5次
                    ≥5次          | >5次
                    ≤100%         | 100%
                    ≥90%          | ≥95%
                    10百分点      | 10%
                    15/10万       | 15%
                    下降5%        | 提高5%
                    提高5%        | ≥5%
                    300元/亩      | 300元
                    300元/亩      | 300元/株
                    300元/人·月   | 300元/人
                    1个月         | 30天
                    5工作日       | 5天
                    10亩          | 10平方米
                    ≥1季度/期     | ≥1册/季度
                    ≥1季度/期     | ≥1期/季度
                    1期/月        | 12期/年
                    10-20个       | 10-30个
                    10-20个       | 10个
                    12月31日      | 2023年底
                    全年          | 2023年全年
                    12月31日      | 全年
                    有效保障      | 有效提升
                    5             | 5个
                    ≥3个，≤1万元  | ≤1万元，≥3个
                    ≥3个，≤1万元  | ≥3个，≤1万元，3次
                    """)
    void these_two_do_not(String one, String other) {
        assertThat(same(one, other)).isFalse();
        assertThat(same(other, one)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "——", "每亩300", "≥**%", "公里"})
    void what_is_blank_or_not_understood_is_never_the_same_as_anything(String text) {
        assertThat(same(text, text)).isFalse();
    }

    private static boolean same(String one, String other) {
        return TargetParser.parse(one, TIMELINESS).sameMeaningAs(TargetParser.parse(other, TIMELINESS), YEAR);
    }
}
