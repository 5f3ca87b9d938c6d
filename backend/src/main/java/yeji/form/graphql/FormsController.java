package yeji.form.graphql;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import yeji.access.Caller;
import yeji.access.Scope;
import yeji.access.UnitPath;
import yeji.form.Form;
import yeji.form.FormQuery;
import yeji.form.FormQuery.Entry;
import yeji.form.FormQuery.Key;
import yeji.form.FormStatus;
import yeji.form.Forms;
import yeji.form.paper.FormKind;
import yeji.organisation.Unit;
import yeji.organisation.Units;
import yeji.organisation.graphql.UnitIds;
import yeji.platform.graphql.paging.Connection;
import yeji.platform.graphql.paging.Cursors;
import yeji.platform.graphql.paging.Edge;
import yeji.platform.graphql.paging.PageInfo;
import yeji.platform.graphql.paging.PageRequest;
import yeji.platform.graphql.paging.Paging;

/** {@code Query.forms}: translation only. */
@Controller
class FormsController {

    private final Forms forms;
    private final Units units;
    private final Paging paging;
    private final Cursors cursors;

    FormsController(Forms forms, Units units, Paging paging, Cursors cursors) {
        this.forms = forms;
        this.units = units;
        this.paging = paging;
        this.cursors = cursors;
    }

    /** What {@code forms} is told to look for. */
    record FormFilter(
            @Nullable Integer budgetYear,
            @Nullable String unitId,
            @Nullable FormKind kind,
            @Nullable FormStatus status,
            @Nullable String text) {

        static final FormFilter NONE = new FormFilter(null, null, null, null, null);
    }

    /** In which order. */
    record FormOrder(FormQuery.Field field, Direction direction) {

        static final FormOrder LAST_CHANGED = new FormOrder(FormQuery.Field.CHANGED, Direction.DESC);

        FormQuery.Order order() {
            return new FormQuery.Order(field, direction == Direction.DESC);
        }

        /** What a cursor belongs to: it is good for this order alone. */
        String cursorName() {
            return "forms " + field + " " + direction;
        }
    }

    /** Which way to order; the names are the schema's. */
    enum Direction {
        ASC,
        DESC
    }

    /** A page with the query that found it, so that the total is counted only where it is asked for. */
    record FormConnection(FormQuery query, Connection<Form> page) {
        public List<Edge<Form>> edges() {
            return page.edges();
        }

        public List<Form> nodes() {
            return page.nodes();
        }

        public PageInfo pageInfo() {
            return page.pageInfo();
        }
    }

    @QueryMapping
    FormConnection forms(
            @Argument @Nullable FormFilter filter,
            @Argument @Nullable FormOrder orderBy,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            @Argument @Nullable Integer last,
            @Argument @Nullable String before,
            Caller caller) {
        PageRequest asked = paging.read(first, after, last, before);
        FormOrder order = orderBy == null ? FormOrder.LAST_CHANGED : orderBy;
        FormQuery query = query(filter == null ? FormFilter.NONE : filter, order, caller);
        FormQuery.Part part = new FormQuery.Part(
                asked.fetch(),
                asked.end() == PageRequest.End.BACK,
                key(order, asked.after()),
                key(order, asked.before()));
        List<Entry> found = forms.list(query, part);
        Connection<Entry> page = Connection.of(asked, found, entry -> cursor(order, entry.key()));
        List<Edge<Form>> edges = page.edges().stream()
                .map(edge -> new Edge<>(edge.cursor(), edge.node().form()))
                .toList();
        return new FormConnection(query, new Connection<>(edges, page.pageInfo()));
    }

    @SchemaMapping(typeName = "FormConnection")
    long totalCount(FormConnection connection) {
        return forms.count(connection.query());
    }

    private FormQuery query(FormFilter filter, FormOrder order, Caller caller) {
        Optional<UnitPath> unit = Optional.ofNullable(filter.unitId())
                .flatMap(UnitIds::read)
                .flatMap(id -> units.find(id, caller))
                .map(Unit::path);
        // a unit that the caller may not see has no forms for them
        Scope scope = filter.unitId() != null && unit.isEmpty() ? new Scope(List.of()) : caller.scope();
        return new FormQuery(
                scope,
                filter.budgetYear(),
                unit.orElse(null),
                filter.kind(),
                filter.status(),
                filter.text(),
                order.order());
    }

    private String cursor(FormOrder order, Key key) {
        return cursors.seal(order.cursorName(), List.of(key.value(), key.id()));
    }

    private @Nullable Key key(FormOrder order, @Nullable String cursor) {
        if (cursor == null) {
            return null;
        }
        List<@Nullable Object> place = cursors.open(order.cursorName(), cursor);
        return new Key(Objects.requireNonNull(place.get(0)), String.valueOf(place.get(1)));
    }
}
