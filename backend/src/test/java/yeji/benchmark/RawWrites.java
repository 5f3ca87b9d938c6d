package yeji.benchmark;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static org.springframework.web.servlet.function.RouterFunctions.route;

import com.mongodb.client.MongoCollection;
import java.util.UUID;
import org.bson.Document;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;
import yeji.form.graphql.FormIds;

/**
 * The compare-and-set of a form by the driver alone, without a word of the house: read the document, write it back with the next
 * revision if it is still the one that was read. The forms that it is used on are lost to the application.
 */
final class RawWrites {

    static final String COMPARE_AND_SET = "/benchmark/compare-and-set/";

    @Bean
    RouterFunction<ServerResponse> compareAndSet(MongoDatabaseFactory databases) {
        return route().POST(COMPARE_AND_SET + "{id}", request -> {
                    request.body(byte[].class);
                    String id = FormIds.read(request.pathVariable("id"))
                            .orElseThrow()
                            .toString();
                    return ServerResponse.ok()
                            .body(next(databases.getMongoDatabase().getCollection("forms"), id));
                })
                .build();
    }

    /** @return the revision that was written */
    private static int next(MongoCollection<Document> forms, String id) {
        Document form = forms.find(eq("_id", id)).first();
        if (form == null) throw new IllegalStateException("there is no form " + id);
        int revision = form.getInteger("revision");
        long written = forms.replaceOne(
                        and(
                                eq("_id", id),
                                eq("unitId", form.get("unitId")),
                                eq("revision", revision),
                                eq("changeId", form.get("changeId"))),
                        new Document(form)
                                .append("revision", revision + 1)
                                .append("changeId", UUID.randomUUID().toString()))
                .getMatchedCount();
        if (written != 1) throw new IllegalStateException("somebody else writes form " + id);
        return revision + 1;
    }
}
