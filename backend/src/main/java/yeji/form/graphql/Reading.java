package yeji.form.graphql;

import graphql.execution.DataFetcherResult;
import org.jspecify.annotations.Nullable;
import yeji.form.Form;
import yeji.form.naming.CategoryCode;
import yeji.form.naming.SubcategoryCode;
import yeji.form.target.Direction;
import yeji.form.target.Target;
import yeji.form.target.TargetContext;
import yeji.form.tree.Category;
import yeji.form.tree.Indicator;
import yeji.form.tree.StatedDirection;
import yeji.form.tree.Subcategory;

/**
 * What a node of the tree must know of those above it, so that its codes and targets can be understood: handed down by the
 * query as it goes into the tree.
 */
record Reading(int budgetYear, CategoryCode category, SubcategoryCode subcategory) {

    static Reading of(Form form) {
        return new Reading(form.docket().budgetYear(), CategoryCode.OTHER, SubcategoryCode.OTHER);
    }

    Reading in(Category below) {
        return new Reading(budgetYear, CategoryCode.of(below.name()), subcategory);
    }

    Reading in(Subcategory below) {
        return new Reading(budgetYear, category, SubcategoryCode.of(category, below.name()));
    }

    Target targetOf(Indicator indicator) {
        return ReadTargets.read(
                indicator.targetText(),
                TargetContext.of(subcategory, indicator.name()).withDirectionColumn(stated(indicator.direction())));
    }

    private static @Nullable Direction stated(@Nullable StatedDirection direction) {
        return direction == null ? null : direction == StatedDirection.HIGHER ? Direction.HIGHER : Direction.LOWER;
    }

    /** The value with this reading for what is below it. */
    <T> DataFetcherResult<T> around(T value) {
        return DataFetcherResult.<T>newResult().data(value).localContext(this).build();
    }
}
