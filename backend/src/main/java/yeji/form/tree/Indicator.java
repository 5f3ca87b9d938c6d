package yeji.form.tree;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Level 3 (三级指标): the leaf, with its target.
 *
 * @param targetText 指标值, kept to the character; what it means is derived from it
 * @param weight 分值权重, 0 to 100 with at most two decimals; null if the paper has none
 * @param direction what a direction column says; null if the paper has none
 * @param notes further columns, labelled
 */
public record Indicator(
        NodeId id,
        String name,
        String targetText,
        @Nullable BigDecimal weight,
        @Nullable StatedDirection direction,
        List<LabelledText> notes)
        implements Node {

    public Indicator {
        notes = List.copyOf(notes);
    }

    /** An indicator with a name and a target alone. */
    public static Indicator of(NodeId id, String name, String targetText) {
        return new Indicator(id, name, targetText, null, null, List.of());
    }

    public Indicator withName(String changed) {
        return new Indicator(id, changed, targetText, weight, direction, notes);
    }

    public Indicator withTargetText(String changed) {
        return new Indicator(id, name, changed, weight, direction, notes);
    }

    public Indicator withWeight(@Nullable BigDecimal changed) {
        return new Indicator(id, name, targetText, changed, direction, notes);
    }

    public Indicator withDirection(@Nullable StatedDirection changed) {
        return new Indicator(id, name, targetText, weight, changed, notes);
    }

    public Indicator withNotes(List<LabelledText> changed) {
        return new Indicator(id, name, targetText, weight, direction, changed);
    }

    @Override
    public NodeKind kind() {
        return NodeKind.INDICATOR;
    }

    @Override
    public List<Node> children() {
        return List.of();
    }
}
