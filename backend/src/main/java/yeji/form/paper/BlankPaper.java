package yeji.form.paper;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yeji.form.tree.Category;
import yeji.form.tree.IndicatorTree;
import yeji.form.tree.LabelledText;
import yeji.form.tree.NodeId;
import yeji.form.tree.Subcategory;

/**
 * The official paper before anything is written on it: its title, the official categories and subcategories, no indicator.
 * Source: domain.md, sections 1 and 2.
 *
 * @param newIds makes the ids of its nodes
 */
public record BlankPaper(String unitName, int budgetYear, Style style, Supplier<NodeId> newIds) {

    /** Of a department form: with the lines for its head and its seal. */
    public Paper department() {
        return paper(
                FormKind.DEPARTMENT,
                "部门（单位）整体支出绩效目标申报表",
                new LabelledText("部门（单位）主要负责人（签字）：", ""),
                new LabelledText("部门（单位）盖章：", ""));
    }

    /** Of a project form. */
    public Paper project() {
        return paper(FormKind.PROJECT, "项目支出绩效目标表", null, null);
    }

    private Paper paper(FormKind kind, String title, @Nullable LabelledText head, @Nullable LabelledText seal) {
        return new Paper(
                title,
                "（" + budgetYear + "年度）",
                unitName,
                head,
                seal,
                "",
                MoneyUnit.WAN_YUAN,
                style,
                Layout.official(kind),
                List.of(),
                tree());
    }

    private IndicatorTree tree() {
        Category output = category("产出指标", "数量指标", "质量指标", "时效指标");
        Category benefit = category("效益指标", "经济效益指标", "社会效益指标", "生态效益指标");
        Category satisfaction = category("满意度指标", "服务对象满意度指标");
        return switch (style) {
            case STYLE_2015 -> new IndicatorTree(List.of(and(output, "成本指标"), and(benefit, "可持续影响指标"), satisfaction));
            case STYLE_2021 ->
                new IndicatorTree(
                        List.of(category("成本指标", "经济成本指标", "社会成本指标", "生态环境成本指标"), output, benefit, satisfaction));
        };
    }

    private Category category(String name, String... subcategories) {
        return new Category(
                newIds.get(),
                name,
                Stream.of(subcategories).map(this::subcategory).toList());
    }

    private Category and(Category category, String subcategory) {
        return category.withSubcategories(
                Stream.concat(category.subcategories().stream(), Stream.of(subcategory(subcategory)))
                        .toList());
    }

    private Subcategory subcategory(String name) {
        return new Subcategory(newIds.get(), name, List.of());
    }
}
