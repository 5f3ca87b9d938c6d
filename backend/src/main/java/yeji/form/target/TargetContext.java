package yeji.form.target;

import org.jspecify.annotations.Nullable;
import yeji.form.naming.SubcategoryCode;

/**
 * What stands around a target and helps to read it.
 *
 * @param subcategory code of the subcategory that the indicator is in
 * @param indicatorName as written; it may hold a unit: 造林面积（亩）
 * @param unitColumn the cell of a unit column (度量单位) as written, null where the paper has none
 * @param directionColumn what a direction column (指标方向) says, null where there is none
 */
public record TargetContext(
        SubcategoryCode subcategory,
        String indicatorName,
        @Nullable String unitColumn,
        @Nullable Direction directionColumn) {

    /** The context of a paper that has neither a unit nor a direction column. */
    public static TargetContext of(SubcategoryCode subcategory, String indicatorName) {
        return new TargetContext(subcategory, indicatorName, null, null);
    }

    /** The same, with the cell of a unit column. */
    public TargetContext withUnitColumn(@Nullable String unit) {
        return new TargetContext(subcategory, indicatorName, unit, directionColumn);
    }

    /** The same, with what a direction column says. */
    public TargetContext withDirectionColumn(@Nullable Direction direction) {
        return new TargetContext(subcategory, indicatorName, unitColumn, direction);
    }
}
