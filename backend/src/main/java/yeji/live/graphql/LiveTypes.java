package yeji.live.graphql;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import yeji.live.FormEvent.FormChangedEvent;
import yeji.live.FormEvent.FormGone;
import yeji.platform.graphql.SchemaTypes;

/** Shows the schema check what the union of events is made of. */
@Configuration(proxyBeanMethods = false)
class LiveTypes {

    @Bean
    SchemaTypes formEvents() {
        return new SchemaTypes(List.of(FormChangedEvent.class, FormGone.class));
    }
}
