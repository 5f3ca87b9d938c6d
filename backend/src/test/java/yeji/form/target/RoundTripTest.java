package yeji.form.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.arbitrary;
import static org.quicktheories.generators.SourceDSL.integers;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quicktheories.core.Gen;
import yeji.form.naming.SubcategoryCode;

/**
 * Generated writings of all kinds go to canonical writing and back. QuickTheories prints the seed of a failure and takes it
 * back by {@code -DQT_SEED}.
 */
class RoundTripTest {
    private static final Gen<String> BEFORE =
            arbitrary().pick(List.of("", "≥", "≤", ">", "<", "=", "约", "不少于", "不超过", "完成", "各", "每个", "控制在"));
    private static final Gen<String> BEHIND = arbitrary().pick(List.of("", "", "", "以上", "以内", "左右", "（含）以上", "（暂定）"));
    private static final Gen<String> UNIT = arbitrary()
            .pick(List.of(
                    "", "个", "次", "万人次", "万亩", "万", "㎡", "M", "标段", "%", "‰", "百分点", "/10万", "元", "万元", "亿元", "元/亩",
                    "元/人·月", "万元/年", "分钟", "天", "日", "个工作日", "月", "个月", "季度", "半年", "年", "次/月", "期/季度", "季度/期", "人/次",
                    "篇/次", "册/人", "小时/天", "分钟/场", "月/次"));
    private static final Gen<String> NUMBER = integers()
            .between(0, 2_000_000)
            .zip(
                    integers().between(0, 3),
                    (unscaled, scale) -> BigDecimal.valueOf(unscaled, scale).toPlainString());
    private static final Gen<TargetContext> CONTEXT = arbitrary()
            .enumValues(SubcategoryCode.class)
            .zip(
                    arbitrary().pick(List.of("指标", "完成时间", "造林面积（亩）", "成活率（≥**%）")),
                    arbitrary().pick(List.of("", "%", "元", "个", "月")),
                    (code, name, unit) -> TargetContext.of(code, name).withUnitColumn(unit));

    @Test
    void a_number_with_anything_around_it() {
        qt().withExamples(10_000)
                .forAll(BEFORE, NUMBER, UNIT.zip(BEHIND, String::concat), CONTEXT)
                .checkAssert((before, number, behind, context) -> roundTrip(before + number + behind, context));
    }

    @Test
    void a_range() {
        qt().withExamples(3_000)
                .forAll(NUMBER, NUMBER, UNIT, CONTEXT)
                .checkAssert((from, to, unit, context) -> roundTrip(from + "～" + to + unit, context));
    }

    @Test
    void a_change() {
        Gen<String> words = arbitrary().pick(List.of("提高", "较上年增长", "同比下降", "减少≤", "降低="));
        qt().withExamples(3_000)
                .forAll(words, NUMBER, UNIT, CONTEXT)
                .checkAssert((word, number, unit, context) -> roundTrip(word + number + unit, context));
    }

    @Test
    void a_date_or_a_period() {
        Gen<String> dates = arbitrary()
                .pick(List.of(
                        "%1$d月",
                        "≤%1$d月",
                        "≥%1$d月",
                        "%1$d月底前",
                        "%1$d月%2$d日",
                        "2025年%1$d月",
                        "2025.%1$d.%2$d",
                        "2024年第%3$d季度",
                        "%3$d季度末",
                        "%1$d-%2$d月",
                        "2024.%1$02d-2025.%2$02d",
                        "2024年%1$d月-2024年%2$d月",
                        "%1$d个月",
                        "2025年底",
                        "年内",
                        "全年"));
        Gen<Integer> month = integers().between(1, 13);
        qt().withExamples(3_000)
                .forAll(dates, month, integers().between(1, 32), CONTEXT)
                .checkAssert((date, one, two, context) -> roundTrip(date.formatted(one, two, 1 + two % 4), context));
    }

    @Test
    void several_values() {
        Gen<String> value = BEFORE.zip(NUMBER, UNIT, (before, number, unit) -> before + number + unit);
        qt().withExamples(5_000)
                .forAll(value, value, CONTEXT)
                .checkAssert((one, other, context) -> roundTrip(one + "，" + other, context));
    }

    private static void roundTrip(String text, TargetContext context) {
        Target target = TargetParser.parse(text, context);
        assertThat(target.text()).isEqualTo(text);
        RoundTrip.check(target, context);
    }
}
