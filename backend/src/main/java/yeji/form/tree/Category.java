package yeji.form.tree;

import java.util.List;

/** Level 1 (一级指标), such as 产出指标; the name is kept as written. */
public record Category(NodeId id, String name, List<Subcategory> subcategories) implements Node {

    public Category {
        subcategories = List.copyOf(subcategories);
    }

    public Category withName(String changed) {
        return new Category(id, changed, subcategories);
    }

    public Category withSubcategories(List<Subcategory> changed) {
        return new Category(id, name, changed);
    }

    @Override
    public NodeKind kind() {
        return NodeKind.CATEGORY;
    }

    @Override
    public List<Subcategory> children() {
        return subcategories;
    }
}
