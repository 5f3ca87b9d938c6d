package yeji.platform.mongo;

import com.mongodb.ConnectionString;
import java.nio.file.Path;
import java.security.SecureRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import yeji.platform.mongo.embedded.EmbeddedMongo;

/** No MongoDB is named: one runs inside this process, on one file in {@code yeji.data-dir}. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "spring.mongodb.uri", havingValue = "absent", matchIfMissing = true)
class EmbeddedStorage {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedStorage.class);

    private static final String FILE = "yeji.mv";

    /** Closed after the client, which needs it and is made after it. */
    @Bean(destroyMethod = "close")
    EmbeddedMongo embeddedMongo(@Value("${yeji.data-dir:./data}") Path dataDirectory) {
        Path file = dataDirectory.resolve(FILE).toAbsolutePath().normalize();
        EmbeddedMongo server = EmbeddedMongo.open(file, new SecureRandom());
        log.info("数据保存在 {}。内置存储适合一个单位使用（约 2000 张表，16 人同时填写）；规模更大时请用 spring.mongodb.uri 指定 MongoDB。", file);
        log.info(
                "The data are kept in {}. The embedded storage is for one office (about 2,000 forms, 16 people writing at once);"
                        + " beyond that, name a MongoDB by spring.mongodb.uri.",
                file);
        return server;
    }

    @Bean
    MongoConnectionDetails embeddedAddress(EmbeddedMongo server) {
        return new MongoConnectionDetails() {
            @Override
            public ConnectionString getConnectionString() {
                return server.address();
            }
        };
    }

    @Bean
    @Order(StorageConfiguration.AFTER_THE_URI)
    MongoClientSettingsBuilderCustomizer embeddedLogin(EmbeddedMongo server) {
        return settings -> settings.credential(server.credential());
    }
}
