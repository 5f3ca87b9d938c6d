package yeji.form.target;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which actual values are the better ones. Source: domain.md 3.5. */
class DirectionTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ≥3个       | QUANTITY/数量          | HIGHER
                    >3个       | QUANTITY/数量          | HIGHER
                    ≤3个       | QUANTITY/数量          | LOWER
                    <3个       | QUANTITY/数量          | LOWER
                    约3个      | QUANTITY/数量          | RANGE
                    3-5个      | QUANTITY/数量          | RANGE
                    3个        | QUANTITY/数量          | HIGHER
                    2万元      | COST/经费              | LOWER
                    2万元      | ECONOMIC_COST/经费     | LOWER
                    10吨       | ECOLOGICAL_COST/排放量 | LOWER
                    2万元      | ECONOMIC/增收          | HIGHER
                    ≥2万元     | COST/经费              | HIGHER
                    3天        | TIMELINESS/项目完成时间 | LOWER
                    3天        | TIMELINESS/办结时间    | LOWER
                    3天        | TIMELINESS/审批时间    | LOWER
                    3天        | TIMELINESS/响应时间    | LOWER
                    3天        | TIMELINESS/办理时限    | LOWER
                    3个月      | TIMELINESS/建设周期    | LOWER
                    24小时     | TIMELINESS/值班时间    | HIGHER
                    3个        | QUANTITY/完成数量      | HIGHER
                    100%       | QUALITY/任务完成率     | HIGHER
                    12月31日   | TIMELINESS/完成时间    | EARLIER
                    ≤12月      | TIMELINESS/完成时间    | EARLIER
                    全年       | TIMELINESS/时间        | NONE
                    有效保障   | SOCIAL/影响            | NONE
                    优         | QUALITY/等级           | NONE
                    ——         | QUALITY/等级           | NONE
                    每亩300    | COST/补助              | NONE
                    """)
    void a_target_has_its_direction(String text, String context, Direction direction) {
        assertThat(TargetParser.parse(text, Readings.context(context)).direction())
                .isEqualTo(direction);
    }
}
