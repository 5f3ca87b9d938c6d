package yeji.platform.mongo;

import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** A MongoDB is named by {@code spring.mongodb.uri}. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "spring.mongodb.uri")
class ServerStorage {

    /**
     * What was acknowledged must survive the loss of a server, and what is read must not be taken back later: no URI may weaken
     * that. A journaled write of the majority, majority reads, from the primary.
     */
    @Bean
    @Order(StorageConfiguration.AFTER_THE_URI)
    MongoClientSettingsBuilderCustomizer durableConcerns() {
        return settings -> settings.writeConcern(WriteConcern.MAJORITY.withJournal(true))
                .readConcern(ReadConcern.MAJORITY)
                .readPreference(ReadPreference.primary());
    }
}
