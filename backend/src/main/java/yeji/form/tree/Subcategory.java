package yeji.form.tree;

import java.util.List;

/** Level 2 (二级指标), such as 数量指标; the name is kept as written. It may be empty: the paper then has a blank row. */
public record Subcategory(NodeId id, String name, List<Indicator> indicators) implements Node {

    public Subcategory {
        indicators = List.copyOf(indicators);
    }

    public Subcategory withName(String changed) {
        return new Subcategory(id, changed, indicators);
    }

    public Subcategory withIndicators(List<Indicator> changed) {
        return new Subcategory(id, name, changed);
    }

    @Override
    public NodeKind kind() {
        return NodeKind.SUBCATEGORY;
    }

    @Override
    public List<Indicator> children() {
        return indicators;
    }
}
