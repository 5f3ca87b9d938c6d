package yeji.platform.mongo;

import static java.util.concurrent.TimeUnit.SECONDS;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import yeji.platform.mongo.embedded.EmbeddedMongo;

/** What both kinds of storage have in common. */
@Configuration(proxyBeanMethods = false)
class StorageConfiguration {

    /** Spring Boot applies the connection string at 0: what comes before gives way to it, what comes after has the last word. */
    static final int BEFORE_THE_URI = -1;

    static final int AFTER_THE_URI = 1;

    private static final int CONNECT_SECONDS = 5;
    private static final int SELECTION_SECONDS = 10;
    private static final int POOL_WAIT_SECONDS = 10;
    private static final int READ_SECONDS = 30;

    /** A person waits at the other end: nothing may hang for the two minutes, or forever, that are the driver's defaults. */
    @Bean
    @Order(BEFORE_THE_URI)
    MongoClientSettingsBuilderCustomizer storageTimeouts() {
        return settings -> settings.applyToClusterSettings(
                        cluster -> cluster.serverSelectionTimeout(SELECTION_SECONDS, SECONDS))
                .applyToConnectionPoolSettings(pool -> pool.maxWaitTime(POOL_WAIT_SECONDS, SECONDS))
                .applyToSocketSettings(socket ->
                        socket.connectTimeout(CONNECT_SECONDS, SECONDS).readTimeout(READ_SECONDS, SECONDS));
    }

    /** Around Spring Boot's own factory: if there were another one, Boot would make no client. */
    @Bean
    static BeanPostProcessor callsThatEndWithTheirRequest() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof MongoDatabaseFactory untimed ? new TimedDatabases(untimed) : bean;
            }
        };
    }

    /** By this name it takes the place of Spring Boot's own. */
    @Bean
    StoragePing mongoHealthIndicator(MongoDatabaseFactory databases) {
        return new StoragePing(databases.getMongoDatabase());
    }

    @Bean
    StorageStart storageStart(
            MongoDatabaseFactory databases,
            ObjectProvider<EmbeddedMongo> embedded,
            ObjectProvider<DeclaresIndexes> stores) {
        return new StorageStart(databases, embedded, stores);
    }
}
