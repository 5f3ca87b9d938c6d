package yeji.platform.graphql.paging;

import java.security.SecureRandom;
import org.bson.Document;
import org.bson.types.Binary;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/**
 * The secret of cursors, drawn at the first start on these data and kept in {@code platform}: cursors hold across restarts and
 * instances. It opens nothing but cursors, so it is stored as it is.
 */
@Configuration(proxyBeanMethods = false)
class CursorSecret {

    static final String COLLECTION = "platform";
    private static final int BYTES = 32;

    @Bean
    Cursors cursors(MongoTemplate mongo, SecureRandom random) {
        byte[] drawn = new byte[BYTES];
        random.nextBytes(drawn);
        Document kept = mongo.findAndModify(
                Query.query(Criteria.where("_id").is("cursorSecret")),
                new Update().setOnInsert("schemaVersion", 1).setOnInsert("value", new Binary(drawn)),
                FindAndModifyOptions.options().upsert(true).returnNew(true),
                Document.class,
                COLLECTION);
        if (kept == null) throw new IllegalStateException("an upsert that returns the new document returned none");
        return new Cursors(kept.get("value", Binary.class).getData());
    }
}
