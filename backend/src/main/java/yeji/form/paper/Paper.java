package yeji.form.paper;

import java.util.List;
import org.jspecify.annotations.Nullable;
import yeji.form.tree.IndicatorTree;
import yeji.form.tree.LabelledText;

/**
 * What both kinds of paper have. Source: domain.md, 1.1.
 *
 * @param title as written
 * @param yearLine as written: （2024 年度）
 * @param unitName the unit's name on the paper, kept also where the unit is renamed later
 * @param head the line for the head's signature; null if the paper has none
 * @param seal the line for the seal; null if the paper has none
 * @param overallGoal paragraphs separated by a line feed
 * @param moneyUnit the unit of amounts on the paper
 * @param style the generation of the taxonomy
 * @param layout the rows and columns of the paper
 * @param extra head rows that no field takes, in order
 * @param indicatorTree the indicators
 */
public record Paper(
        String title,
        String yearLine,
        String unitName,
        @Nullable LabelledText head,
        @Nullable LabelledText seal,
        String overallGoal,
        MoneyUnit moneyUnit,
        Style style,
        Layout layout,
        List<LabelledText> extra,
        IndicatorTree indicatorTree) {

    public Paper {
        head = noneIfBlank(head);
        seal = noneIfBlank(seal);
        extra = List.copyOf(extra);
    }

    private static @Nullable LabelledText noneIfBlank(@Nullable LabelledText line) {
        return line != null && line.label().isEmpty() && line.value().isEmpty() ? null : line;
    }

    public Paper withTitle(String changed) {
        return new Paper(
                changed, yearLine, unitName, head, seal, overallGoal, moneyUnit, style, layout, extra, indicatorTree);
    }

    public Paper withYearLine(String changed) {
        return new Paper(
                title, changed, unitName, head, seal, overallGoal, moneyUnit, style, layout, extra, indicatorTree);
    }

    public Paper withUnitName(String changed) {
        return new Paper(
                title, yearLine, changed, head, seal, overallGoal, moneyUnit, style, layout, extra, indicatorTree);
    }

    public Paper withHead(@Nullable LabelledText changed) {
        return new Paper(
                title, yearLine, unitName, changed, seal, overallGoal, moneyUnit, style, layout, extra, indicatorTree);
    }

    public Paper withSeal(@Nullable LabelledText changed) {
        return new Paper(
                title, yearLine, unitName, head, changed, overallGoal, moneyUnit, style, layout, extra, indicatorTree);
    }

    public Paper withOverallGoal(String changed) {
        return new Paper(
                title, yearLine, unitName, head, seal, changed, moneyUnit, style, layout, extra, indicatorTree);
    }

    public Paper withMoneyUnit(MoneyUnit changed) {
        return new Paper(
                title, yearLine, unitName, head, seal, overallGoal, changed, style, layout, extra, indicatorTree);
    }

    public Paper withExtra(List<LabelledText> changed) {
        return new Paper(
                title, yearLine, unitName, head, seal, overallGoal, moneyUnit, style, layout, changed, indicatorTree);
    }

    public Paper withIndicatorTree(IndicatorTree changed) {
        return new Paper(title, yearLine, unitName, head, seal, overallGoal, moneyUnit, style, layout, extra, changed);
    }
}
