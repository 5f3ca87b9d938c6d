package yeji.form.graphql;

import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetchingEnvironment;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import yeji.form.naming.CategoryCode;
import yeji.form.naming.SubcategoryCode;
import yeji.form.target.Comparator;
import yeji.form.target.CompositeTarget;
import yeji.form.target.Direction;
import yeji.form.target.Target;
import yeji.form.target.TargetKind;
import yeji.form.tree.Category;
import yeji.form.tree.Indicator;
import yeji.form.tree.IndicatorTree;
import yeji.form.tree.LabelledText;
import yeji.form.tree.StatedDirection;
import yeji.form.tree.Subcategory;
import yeji.form.tree.Task;

/** The nodes of a form, and its targets as they are understood. */
@Controller
class TreeController {

    @SchemaMapping
    String id(Task task) {
        return task.id().value();
    }

    @SchemaMapping
    List<Category> categories(IndicatorTree tree) {
        return tree.categories();
    }

    @SchemaMapping
    String id(Category category) {
        return category.id().value();
    }

    @SchemaMapping
    CategoryCode code(Category category) {
        return CategoryCode.of(category.name());
    }

    @SchemaMapping
    DataFetcherResult<List<Subcategory>> subcategories(Category category, DataFetchingEnvironment environment) {
        return reading(environment).in(category).around(category.subcategories());
    }

    @SchemaMapping
    String id(Subcategory subcategory) {
        return subcategory.id().value();
    }

    // said by hand, as the schema check loses the record where a reading is handed down
    @SchemaMapping
    String name(Subcategory subcategory) {
        return subcategory.name();
    }

    @SchemaMapping
    SubcategoryCode code(Subcategory subcategory, DataFetchingEnvironment environment) {
        return reading(environment).in(subcategory).subcategory();
    }

    @SchemaMapping
    DataFetcherResult<List<Indicator>> indicators(Subcategory subcategory, DataFetchingEnvironment environment) {
        return reading(environment).in(subcategory).around(subcategory.indicators());
    }

    @SchemaMapping
    String id(Indicator indicator) {
        return indicator.id().value();
    }

    @SchemaMapping
    String name(Indicator indicator) {
        return indicator.name();
    }

    @SchemaMapping
    @Nullable BigDecimal weight(Indicator indicator) {
        return indicator.weight();
    }

    @SchemaMapping
    @Nullable StatedDirection direction(Indicator indicator) {
        return indicator.direction();
    }

    @SchemaMapping
    List<LabelledText> notes(Indicator indicator) {
        return indicator.notes();
    }

    @SchemaMapping
    Target target(Indicator indicator, DataFetchingEnvironment environment) {
        return reading(environment).targetOf(indicator);
    }

    @SchemaMapping
    String text(Target target) {
        return target.text();
    }

    @SchemaMapping
    TargetKind kind(Target target) {
        return target.kind();
    }

    @SchemaMapping
    @Nullable Comparator comparator(Target target) {
        return target.comparator();
    }

    @SchemaMapping
    @Nullable BigDecimal number(Target target) {
        return target.number();
    }

    @SchemaMapping
    @Nullable BigDecimal upper(Target target) {
        return target.upper();
    }

    @SchemaMapping
    @Nullable String unit(Target target) {
        return target.unit();
    }

    @SchemaMapping
    @Nullable String per(Target target) {
        return target.per();
    }

    @SchemaMapping
    @Nullable LocalDate deadline(Target target, DataFetchingEnvironment environment) {
        return target.deadline(reading(environment).budgetYear());
    }

    @SchemaMapping
    Direction direction(Target target) {
        return target.direction();
    }

    @SchemaMapping
    @Nullable String canonicalText(Target target) {
        return target.canonicalText();
    }

    @SchemaMapping
    boolean ambiguous(Target target) {
        return target.ambiguous();
    }

    @SchemaMapping
    List<? extends Target> parts(Target target) {
        return target instanceof CompositeTarget composite ? composite.parts() : List.of();
    }

    private static Reading reading(DataFetchingEnvironment environment) {
        return Objects.requireNonNull(environment.<Reading>getLocalContext());
    }
}
