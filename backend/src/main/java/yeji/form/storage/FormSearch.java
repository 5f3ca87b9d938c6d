package yeji.form.storage;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Filters.regex;

import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Repository;
import yeji.access.Scope;
import yeji.access.UnitPath;
import yeji.form.storage.FormQuery.Entry;
import yeji.form.storage.FormQuery.Key;
import yeji.form.storage.FormQuery.Page;
import yeji.platform.mongo.DeclaresIndexes;
import yeji.platform.mongo.IndexDeclaration;

/** Lists forms a page at a time, by the key of the last one seen: stable while forms are added and changed. */
@Repository
public class FormSearch implements DeclaresIndexes {

    private final FormStore store;

    FormSearch(FormStore store) {
        this.store = store;
    }

    @Override
    public List<IndexDeclaration> indexes() {
        return Stream.of(FormQuery.Field.values())
                .map(field -> IndexDeclaration.forQueries(
                        FormStore.FORMS, "by" + field.name(), Indexes.ascending("deleted", field.key(), "_id")))
                .toList();
    }

    /** The page, and how many forms there are in all. */
    public Page page(FormQuery query) {
        if (query.scope().isEmpty()) {
            return new Page(List.of(), false, false, 0);
        }
        Bson filter = and(filters(query));
        FormQuery.Window window = query.window();
        boolean ascending = query.order().descending() == window.fromBack();
        List<Bson> within = new ArrayList<>(List.of(filter));
        if (window.after() != null) {
            within.add(beyond(query.order(), window.after(), true));
        }
        if (window.before() != null) {
            within.add(beyond(query.order(), window.before(), false));
        }
        String key = query.order().field().key();
        List<Entry> found = store.collection()
                .find(and(within))
                .sort(ascending ? Sorts.ascending(key, "_id") : Sorts.descending(key, "_id"))
                .limit(window.size() + 1)
                .map(document -> entry(document, key))
                .into(new ArrayList<>());
        boolean more = found.size() > window.size();
        List<Entry> entries = new ArrayList<>(found.subList(0, Math.min(found.size(), window.size())));
        if (window.fromBack()) {
            Collections.reverse(entries);
        }
        return new Page(
                List.copyOf(entries),
                window.fromBack() ? window.before() != null : more,
                window.fromBack() ? more : window.after() != null,
                store.collection().countDocuments(filter));
    }

    private static Entry entry(Document document, String key) {
        return new Entry(
                FormStore.read(document).form(), new Key(document.get(key, Object.class), document.getString("_id")));
    }

    private static Bson beyond(FormQuery.Order order, Key key, boolean after) {
        String field = order.field().key();
        boolean upwards = order.descending() != after;
        return upwards
                ? or(gt(field, key.value()), and(eq(field, key.value()), gt("_id", key.id())))
                : or(lt(field, key.value()), and(eq(field, key.value()), lt("_id", key.id())));
    }

    private static List<Bson> filters(FormQuery query) {
        List<Bson> filters = new ArrayList<>();
        filters.add(eq("deleted", false));
        filters.add(or(query.scope().reaches().stream().map(FormSearch::reach).toList()));
        if (query.budgetYear() != null) {
            filters.add(eq("budgetYear", query.budgetYear()));
        }
        if (query.unit() != null) {
            filters.add(at(query.unit()));
        }
        if (query.kind() != null) {
            filters.add(eq("kind", query.kind().name()));
        }
        if (query.status() != null) {
            filters.add(eq("status", query.status().name()));
        }
        if (query.text() != null && !query.text().isBlank()) {
            filters.add(
                    regex("search", Pattern.quote(SearchText.folded(query.text().strip()))));
        }
        return filters;
    }

    private static Bson reach(Scope.Reach reach) {
        return and(
                at(reach.unit()),
                in("stage", reach.stages().stream().map(Enum::name).sorted().toList()));
    }

    private static Bson at(UnitPath unit) {
        return regex("unitPath", "^" + Pattern.quote(unit.text()));
    }
}
