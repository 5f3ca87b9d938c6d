package yeji.form.graphql;

import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Objects;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import yeji.form.tree.Category;
import yeji.form.tree.Indicator;
import yeji.form.tree.IndicatorTree;
import yeji.form.tree.Subcategory;

/** The way down a form's tree, on which each level hands down what those below must know of it. */
@Controller
class TreeController {

    @SchemaMapping
    List<Category> categories(IndicatorTree tree) {
        return tree.categories();
    }

    @SchemaMapping
    DataFetcherResult<List<Subcategory>> subcategories(Category category, DataFetchingEnvironment environment) {
        return reading(environment).in(category).around(category.subcategories());
    }

    @SchemaMapping
    DataFetcherResult<List<Indicator>> indicators(Subcategory subcategory, DataFetchingEnvironment environment) {
        return reading(environment).in(subcategory).around(subcategory.indicators());
    }

    private static Reading reading(DataFetchingEnvironment environment) {
        return Objects.requireNonNull(environment.<Reading>getLocalContext());
    }
}
