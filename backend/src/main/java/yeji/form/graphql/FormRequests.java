package yeji.form.graphql;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import yeji.platform.graphql.limit.ExtraCost;
import yeji.platform.graphql.limit.LargeRequest;

/** What requests about forms may take beyond others. Source: api.md, section 7. */
@Configuration(proxyBeanMethods = false)
class FormRequests {

    private static final int TREE_COST = 50;

    @Bean
    ExtraCost indicatorTreeCost() {
        return new ExtraCost("IndicatorTree", TREE_COST);
    }

    /** A whole form may be pasted as up to 4,000 edits. */
    @Bean
    LargeRequest largeEditForm() {
        return new LargeRequest("editForm");
    }
}
