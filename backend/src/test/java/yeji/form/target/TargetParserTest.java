package yeji.form.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import yeji.form.naming.SubcategoryCode;

/** Every writing that domain.md 3 names, with what is understood. */
class TargetParserTest {
    static List<Readings> readings() {
        return Readings.all();
    }

    @ParameterizedTest
    @MethodSource("readings")
    void a_writing_is_understood_with_all_its_fields(Readings row) {
        assertThat(Described.describe(row.parse())).isEqualTo(row.understood());
    }

    @ParameterizedTest
    @MethodSource("readings")
    void a_writing_keeps_its_text_and_has_its_direction_and_canonical_writing(Readings row) {
        Target target = row.parse();
        assertThat(target.text()).isEqualTo(row.text());
        assertThat(target.direction()).hasToString(row.direction());
        assertThat(target.canonicalText()).isEqualTo(row.canonical().equals("-") ? null : row.canonical());
    }

    @ParameterizedTest
    @MethodSource("readings")
    void the_canonical_writing_has_the_same_meaning_and_is_its_own_canonical_writing(Readings row) {
        Target target = row.parse();
        RoundTrip.check(target, row.context());
    }

    @Test
    void numbers_keep_their_scale() {
        Target target = TargetParser.parse("≤102.160万元", TargetContext.of(SubcategoryCode.COST, "经费"));
        assertThat(target.number()).isEqualTo(new BigDecimal("102.160"));
    }

    @Test
    void a_direction_column_wins_over_what_the_target_says() {
        TargetContext reverse = TargetContext.of(SubcategoryCode.QUALITY, "差错率").withDirectionColumn(Direction.LOWER);
        assertThat(TargetParser.parse("≥5%", reverse).direction()).isEqualTo(Direction.LOWER);
        assertThat(TargetParser.parse("明显", reverse).direction()).isEqualTo(Direction.LOWER);
        assertThat(TargetParser.parse("——", reverse).direction()).isEqualTo(Direction.NONE);
    }

    @Test
    void a_direction_column_says_forward_or_reverse_and_nothing_else() {
        assertThat(Direction.ofColumn("正向")).contains(Direction.HIGHER);
        assertThat(Direction.ofColumn(" 反向指标 ")).contains(Direction.LOWER);
        assertThat(Direction.ofColumn("≥")).isEmpty();
    }

    @Test
    void what_only_one_kind_has_is_null_for_the_others() {
        Target words = TargetParser.parse("有效保障", TargetContext.of(SubcategoryCode.SOCIAL, "影响"));
        assertThat(words.comparator()).isNull();
        assertThat(words.number()).isNull();
        assertThat(words.upper()).isNull();
        assertThat(words.unit()).isNull();
        assertThat(words.per()).isNull();
        assertThat(words.deadline(2024)).isNull();
        assertThat(words.ambiguous()).isFalse();
    }

    @Test
    void a_rate_written_upside_down_offers_the_upright_writing() {
        Target rate = TargetParser.parse("≥1季度/期", TargetContext.of(SubcategoryCode.TIMELINESS, "手册"));
        assertThat(((RateTarget) rate).uprightText()).isEqualTo("≥1期/季度");
    }

    @Test
    void a_fix_can_change_comparator_unit_and_money_unit() {
        MoneyTarget money = (MoneyTarget) TargetParser.parse("≤3000元", TargetContext.of(SubcategoryCode.COST, "印刷费"));
        assertThat(money.canonicalWith(money.inTenThousandYuan())).isEqualTo("≤0.3万元");
        MeasuredTarget count =
                (MeasuredTarget) TargetParser.parse("≥5个", TargetContext.of(SubcategoryCode.QUANTITY, "会议次数"));
        assertThat(count.canonicalWith(count.measure().with(Unit.of("次")))).isEqualTo("≥5次");
        assertThat(count.canonicalWith(count.measure().with(Comparator.AT_MOST)))
                .isEqualTo("≤5个");
    }

    @Test
    void a_leap_day_is_the_last_of_february_in_other_years() {
        Target target = TargetParser.parse("2月29日", TargetContext.of(SubcategoryCode.TIMELINESS, "完成时间"));
        assertThat(target.deadline(2024)).hasToString("2024-02-29");
        assertThat(target.deadline(2025)).hasToString("2025-02-28");
    }
}
