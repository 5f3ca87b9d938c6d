package yeji.form.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import yeji.form.naming.CategoryCode;
import yeji.form.naming.SubcategoryCode;

/** The targets of the real document, counted against the table of domain.md 3.4. */
class SixFormsTargetsTest {
    private final List<Target> leaves = leaves();

    @Test
    void the_127_leaves_have_62_distinct_targets() {
        assertThat(leaves).hasSize(127);
        assertThat(leaves.stream().map(Target::text).distinct()).hasSize(62);
    }

    @Test
    void each_kind_has_as_many_leaves_and_distinct_targets_as_counted_by_hand() {
        Map<TargetKind, Set<String>> distinct = new EnumMap<>(TargetKind.class);
        leaves.forEach(leaf ->
                distinct.computeIfAbsent(leaf.kind(), kind -> new HashSet<>()).add(leaf.text()));
        Map<TargetKind, String> counts = new EnumMap<>(TargetKind.class);
        distinct.forEach((kind, texts) -> counts.put(
                kind, leaves.stream().filter(leaf -> leaf.kind() == kind).count() + " " + texts.size()));
        assertThat(counts)
                .isEqualTo(new EnumMap<>(Map.of(
                        TargetKind.PERCENTAGE, "35 4",
                        TargetKind.QUANTITY, "34 21",
                        TargetKind.QUALITATIVE, "21 10",
                        TargetKind.MONEY, "17 15",
                        TargetKind.DURATION, "14 7",
                        TargetKind.RATE, "4 3",
                        TargetKind.DEADLINE, "2 2")));
    }

    @Test
    void every_target_occurs_as_often_as_in_the_table() {
        Map<String, Long> counted =
                leaves.stream().collect(Collectors.groupingBy(Target::text, TreeMap::new, Collectors.counting()));
        assertThat(counted).isEqualTo(table());
    }

    @Test
    void every_target_of_the_document_is_in_the_table_of_readings() {
        Set<String> texts = Readings.all().stream().map(Readings::text).collect(Collectors.toSet());
        assertThat(texts).containsAll(leaves.stream().map(Target::text).toList());
    }

    private static Map<String, Long> table() {
        Map<String, Long> all = new TreeMap<>();
        String rows = """
                ≥90% ×19, 100% ×9, ≥95% ×6, ≥100%
                ≥1次 ×4, ≥3次 ×3, ≥10次 ×3, ≥2次 ×2, ≥3个 ×2, ≥160个 ×2, ≥25人 ×2, ≥100篇 ×2, ≥3000份 ×2, ≥1个, 3个
                ≥5个, ≥5次, ≥1人, ≥10场, ≥10场次, ≥10篇, ≥600册, ≥600本, ≥5500张, ≥200户
                合规 ×4, 效果明显 ×4, 有效保障 ×3, 有效提升 ×3, 有效推进 ×2, 影响明显, 稳步持续提升, 持续推进, 明显提升, 有效宣传
                ≤2万元 ×2, ≤24万元 ×2, ≤102.16万元, ≤30万元, ≤20万元, ≤12万元, ≤80万元, ≤2.16万元, ≤8万元, ≤18万元, ≤3万元
                ≤10000元, ≤3000元, ≤200000元, ≤24000元
                1年 ×3, 24小时 ×2, ≥20分钟 ×2, ≥3天 ×2, ≥3月 ×2, ≥1天 ×2, ≥7天
                ≥1期/月 ×2, ≥1册/季度, ≥1季度/期
                12月31日, ≤12月
                """;
        for (String cell : rows.split("[,\n]\\s*")) {
            String[] parts = cell.strip().split(" ×");
            all.put(parts[0], parts.length == 1 ? 1L : Long.parseLong(parts[1]));
        }
        return all;
    }

    private static List<Target> leaves() {
        List<Target> all = new ArrayList<>();
        try (InputStream file =
                Objects.requireNonNull(SixFormsTargetsTest.class.getResourceAsStream("/samples/forms.json"))) {
            for (JsonNode form : JsonMapper.shared().readTree(file).path("forms")) {
                for (JsonNode category : form.path("indicators")) {
                    addLeaves(all, category);
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return all;
    }

    private static void addLeaves(List<Target> all, JsonNode category) {
        CategoryCode code = CategoryCode.of(category.path("name").asString());
        for (JsonNode subcategory : category.path("children")) {
            SubcategoryCode part =
                    SubcategoryCode.of(code, subcategory.path("name").asString());
            for (JsonNode leaf : subcategory.path("children")) {
                TargetContext context = TargetContext.of(part, leaf.path("name").asString());
                all.add(TargetParser.parse(leaf.path("target").asString(), context));
            }
        }
    }
}
