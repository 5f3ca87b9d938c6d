package yeji.form.graphql;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import yeji.form.tree.Indicator;
import yeji.form.tree.Subcategory;
import yeji.platform.graphql.SchemaTypes;

/** Shows the schema check the nodes of the tree, which it loses where a {@link Reading} is handed down. */
@Configuration(proxyBeanMethods = false)
class FormTypes {

    @Bean
    SchemaTypes treeNodes() {
        return new SchemaTypes(List.of(Subcategory.class, Indicator.class));
    }
}
