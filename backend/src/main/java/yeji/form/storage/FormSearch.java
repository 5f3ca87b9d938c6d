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
import java.util.Date;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Repository;
import yeji.access.Scope;
import yeji.access.UnitPath;
import yeji.form.FormQuery;
import yeji.form.FormQuery.Entry;
import yeji.form.FormQuery.Key;
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
                        FormStore.FORMS, "by" + field.name(), Indexes.ascending("deleted", key(field), "_id")))
                .toList();
    }

    /** How many forms the query finds. */
    public long count(FormQuery query) {
        return findsNothing(query) ? 0 : store.forms().countDocuments(and(filters(query)));
    }

    /** The forms of a part of the list, nearest to the asked end first. */
    public List<Entry> find(FormQuery query, FormQuery.Part part) {
        if (findsNothing(query)) {
            return List.of();
        }
        List<Bson> within = filters(query);
        if (part.after() != null) {
            within.add(beyond(query.order(), part.after(), true));
        }
        if (part.before() != null) {
            within.add(beyond(query.order(), part.before(), false));
        }
        FormQuery.Field field = query.order().field();
        String key = key(field);
        boolean ascending = query.order().descending() == part.fromBack();
        return store.forms()
                .find(and(within))
                .sort(ascending ? Sorts.ascending(key, "_id") : Sorts.descending(key, "_id"))
                .limit(part.limit())
                .map(document -> entry(document, field))
                .into(new ArrayList<>());
    }

    /** Where in the document lies what forms are ordered by. */
    private static String key(FormQuery.Field field) {
        return switch (field) {
            case CHANGED -> "changedAt";
            case YEAR -> "budgetYear";
            case UNIT -> "unitPath";
            case TITLE -> "name";
            case STATUS -> "status";
        };
    }

    /** Known without asking: nothing is visible, or the text has a character that no form has and no pattern can hold. */
    private static boolean findsNothing(FormQuery query) {
        return query.scope().isEmpty() || query.text() != null && query.text().indexOf('\0') >= 0;
    }

    private static Entry entry(Document document, FormQuery.Field field) {
        Object value = document.get(key(field), Object.class);
        Object plain = value instanceof Date moment ? (Object) moment.getTime() : value;
        return new Entry(FormStore.read(document).form(), new Key(plain, document.getString("_id")));
    }

    private static Bson beyond(FormQuery.Order order, Key key, boolean after) {
        String field = key(order.field());
        Object value =
                order.field() == FormQuery.Field.CHANGED ? new Date(((Number) key.value()).longValue()) : key.value();
        boolean upwards = order.descending() != after;
        return upwards
                ? or(gt(field, value), and(eq(field, value), gt("_id", key.id())))
                : or(lt(field, value), and(eq(field, value), lt("_id", key.id())));
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
