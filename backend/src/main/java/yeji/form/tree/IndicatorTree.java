package yeji.form.tree;

import java.util.List;
import java.util.stream.Stream;

/** The indicators of a form in three levels, in the order of the paper. */
public record IndicatorTree(List<Category> categories) {

    public static final IndicatorTree EMPTY = new IndicatorTree(List.of());

    public IndicatorTree {
        categories = List.copyOf(categories);
    }

    /** All leaves, in the order of the paper. */
    public Stream<Indicator> indicators() {
        return categories.stream()
                .flatMap(category -> category.subcategories().stream())
                .flatMap(subcategory -> subcategory.indicators().stream());
    }
}
