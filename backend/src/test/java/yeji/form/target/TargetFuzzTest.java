package yeji.form.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import yeji.form.naming.SubcategoryCode;

/** Any text at all gives a target. The seed is printed; {@code -Dyeji.test.seed=…} takes it back. */
class TargetFuzzTest {
    private static final String ALPHABET =
            "0123456789.,;、()（）[]/·-~～—%％‰≥≤><=≧≦》《约×*XＸ每各年月日天周季度半个次期场人元万亿千百十一两三底末前内以上下不少于超过达到控制在提高下降全第分之点至到完成截 　優优良是否";
    private static final int LONGEST = 10_000;

    private static final long SEED = Long.getLong("yeji.test.seed", new Random().nextLong());

    private final Random random = new Random(SEED);

    @BeforeAll
    static void tell_the_seed() {
        System.out.println("TargetFuzzTest: -Dyeji.test.seed=" + SEED);
    }

    @Test
    void short_texts_of_the_grammars_own_signs() {
        for (int run = 0; run < 20_000; run++) {
            check(ofAlphabet(1 + random.nextInt(10)));
        }
    }

    @Test
    void short_texts_of_any_characters_and_lone_surrogates() {
        for (int run = 0; run < 10_000; run++) {
            check(ofAnything(random.nextInt(20)));
        }
    }

    @Test
    void long_texts() {
        for (int run = 0; run < 50; run++) {
            check(ofAlphabet(LONGEST));
            check(ofAnything(LONGEST));
        }
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void a_text_made_to_be_slow_is_read_all_the_same(String piece) {
        String text = piece.repeat(LONGEST / piece.length());
        check(text);
        check("≥3个" + text);
        check("3" + text + "个");
        TargetContext context = new TargetContext(SubcategoryCode.COST, text, text, null);
        assertThat(TargetParser.parse("3", context).text()).isEqualTo("3");
    }

    static Stream<String> hostile() {
        return Stream.of(
                "(",
                ")",
                "()",
                "1",
                "1,",
                "1,234",
                "1,234,",
                "1,111个，",
                "三",
                "十",
                "每",
                "每亩",
                "每人每",
                "各",
                "≥",
                "不少于",
                "完成",
                "以上",
                "以内",
                "%",
                "-",
                "1-",
                "1/",
                "/",
                "·",
                "分之",
                "百分之",
                "万",
                "月",
                "1月",
                "≥3个，",
                "≥3个(1)，",
                "3个(",
                "*",
                "1.",
                "全年",
                "2024年",
                "\uD800",
                "\uDC00\uD800",
                "\u0315\u0327",
                "\uFDFA",
                "①",
                "² ");
    }

    private void check(String text) {
        SubcategoryCode[] codes = SubcategoryCode.values();
        String column = random.nextBoolean() ? null : ofAlphabet(random.nextInt(4));
        String name = ofAlphabet(random.nextInt(6)) + (random.nextBoolean() ? "（" + ofAlphabet(2) + "）" : "完成时间");
        TargetContext context = new TargetContext(codes[random.nextInt(codes.length)], name, column, null);
        Target target = TargetParser.parse(text, context);
        assertThat(target.text()).isEqualTo(text);
        assertThat(target).isEqualTo(TargetParser.parse(text, context));
        target.deadline(Described.BUDGET_YEAR);
        RoundTrip.check(target, context);
    }

    private String ofAlphabet(int length) {
        StringBuilder text = new StringBuilder(length);
        for (int at = 0; at < length; at++) {
            text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return text.toString();
    }

    /** UTF-16 units at random: surrogates mostly stand alone. */
    private String ofAnything(int length) {
        StringBuilder text = new StringBuilder(length);
        for (int at = 0; at < length; at++) {
            text.append(
                    random.nextInt(4) == 0
                            ? ALPHABET.charAt(random.nextInt(ALPHABET.length()))
                            : (char) random.nextInt(0x10000));
        }
        return text.toString();
    }
}
