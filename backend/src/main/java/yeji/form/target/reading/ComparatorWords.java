package yeji.form.target.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import yeji.form.target.Comparator;

/** The writings of comparators before and behind a number. Source: domain.md 3.2. */
final class ComparatorWords {
    private static final List<ComparatorWord> BEFORE = table("""
            AT_LEAST  ≥ >= ≧ 》 大于等于 大于或等于 不低于 不少于 不小于 至少 达到
            AT_MOST   ≤ <= ≦ 《 小于等于 小于或等于 不高于 不超过 不大于 不多于 至多 最多 控制在 ±
            MORE_THAN > 大于 超过 高于 多于
            LESS_THAN < 小于 低于 少于 不足
            EQUAL     = ═ 等于
            ABOUT     约 大约
            """);
    private static final List<ComparatorWord> BEHIND = table("""
            AT_LEAST  以上 及以上 (含)以上 含以上
            AT_MOST   以下 及以下 (含)以下 含以下 以内 (含)以内 之内 内
            ABOUT     左右
            """);
    /** Verbs that read as a comparator only if no other one is written: 控制在100人左右, 达到10～20个. */
    private static final List<String> WEAK = List.of("达到", "控制在");

    private ComparatorWords() {}

    record ComparatorWord(String word, Comparator comparator) {
        boolean isWeak() {
            return WEAK.contains(word);
        }
    }

    static Optional<ComparatorWord> before(String text) {
        return BEFORE.stream().filter(entry -> text.startsWith(entry.word())).findFirst();
    }

    static Optional<ComparatorWord> behind(String text) {
        return BEHIND.stream().filter(entry -> text.endsWith(entry.word())).findFirst();
    }

    /** Longest first, so that 不超过 is found before what it begins with. */
    private static List<ComparatorWord> table(String lines) {
        List<ComparatorWord> words = new ArrayList<>();
        lines.lines().forEach(line -> {
            String[] cells = line.split("\\s+", -1);
            for (int cell = 1; cell < cells.length; cell++) {
                words.add(new ComparatorWord(cells[cell], Comparator.valueOf(cells[0])));
            }
        });
        words.sort(java.util.Comparator.comparing(
                (ComparatorWord entry) -> -entry.word().length()));
        return List.copyOf(words);
    }
}
