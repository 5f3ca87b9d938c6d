package yeji.exchange.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import yeji.form.naming.NormalizedName;
import yeji.form.tree.Category;
import yeji.form.tree.Indicator;
import yeji.form.tree.IndicatorTree;
import yeji.form.tree.NodeId;
import yeji.form.tree.Subcategory;

/**
 * An indicator tree while its rows are read. A level cell that is blank goes on with the one above; rows of one category
 * that stand apart are one, at its first place. Source: domain.md, 1.5, level cells.
 */
final class TreeDraft {

    /** A weight or a mark in the name: 产出指标（50分）, 数量指标（必填）. */
    private static final Pattern WEIGHT_IN_NAME =
            Pattern.compile("[（(][^（()）]{0,12}(?:\\d|分|必填|选填)[^（()）]{0,12}[）)]分?");

    private static final String NO_NAME = "";

    private final Supplier<NodeId> ids;
    private final Doubts doubts;
    private final Map<String, OpenCategory> categories = new LinkedHashMap<>();
    private @Nullable OpenCategory category;
    private @Nullable OpenSubcategory subcategory;
    private int nodes;

    TreeDraft(Supplier<NodeId> ids, Doubts doubts) {
        this.ids = ids;
        this.doubts = doubts;
    }

    private static final class OpenCategory {
        private final NodeId id;
        private final String name;
        private final Map<String, OpenSubcategory> subcategories = new LinkedHashMap<>();

        OpenCategory(NodeId id, String name) {
            this.id = id;
            this.name = name;
        }
    }

    private static final class OpenSubcategory {
        private final NodeId id;
        private final String name;
        private final List<Indicator> indicators = new ArrayList<>();

        OpenSubcategory(NodeId id, String name) {
            this.id = id;
            this.name = name;
        }
    }

    /** Goes on in the category with this name. */
    void category(Box name) {
        String key = key(name);
        OpenCategory found = categories.get(key);
        if (found == null) {
            NodeId id = ids.get();
            found = new OpenCategory(id, levelName(name, id));
            categories.put(key, found);
            nodes++;
        }
        if (found != category) {
            subcategory = null;
        }
        category = found;
    }

    /** Goes on in the subcategory with this name, of the present category. */
    void subcategory(Box name) {
        OpenCategory parent = openCategory(name.text());
        String key = key(name);
        OpenSubcategory found = parent.subcategories.get(key);
        if (found == null) {
            NodeId id = ids.get();
            found = new OpenSubcategory(id, levelName(name, id));
            parent.subcategories.put(key, found);
            nodes++;
        }
        subcategory = found;
    }

    /** Adds a leaf to the present subcategory. */
    void add(Indicator indicator) {
        OpenCategory parent = openCategory(indicator.name());
        if (subcategory == null) {
            subcategory = parent.subcategories.get(NO_NAME);
        }
        if (subcategory == null) {
            subcategory = new OpenSubcategory(ids.get(), "");
            parent.subcategories.put(NO_NAME, subcategory);
            nodes++;
            doubts.add(DoubtCode.LEVEL_MISSING, Spot.of(subcategory.id, "name"), indicator.name());
        }
        subcategory.indicators.add(indicator);
        nodes++;
    }

    /** Categories, subcategories and indicators so far. */
    int nodes() {
        return nodes;
    }

    /** Where the next leaf will stand, as people write a path. */
    String path() {
        String upper = category == null ? "" : category.name;
        return subcategory == null ? upper : upper + "/" + subcategory.name;
    }

    IndicatorTree finish() {
        return new IndicatorTree(categories.values().stream()
                .map(open -> new Category(
                        open.id,
                        open.name,
                        open.subcategories.values().stream()
                                .map(below -> new Subcategory(below.id, below.name, below.indicators))
                                .toList()))
                .toList());
    }

    private OpenCategory openCategory(String sourceText) {
        if (category == null) {
            category = new OpenCategory(ids.get(), "");
            categories.put(NO_NAME, category);
            nodes++;
            doubts.add(DoubtCode.LEVEL_MISSING, Spot.of(category.id, "name"), sourceText);
        }
        return category;
    }

    /** Line breaks in level cells are layout, nothing to tell. */
    private String levelName(Box name, NodeId id) {
        Box oneLine = new Box(Doubts.joined(name.text()), name.column(), name.end(), name.merge(), name.leftovers());
        return doubts.line(oneLine, Spot.of(id, "name"), TextLimit.LEVEL);
    }

    private static String key(Box name) {
        return NormalizedName.of(
                WEIGHT_IN_NAME.matcher(Doubts.joined(name.text())).replaceAll(""));
    }
}
