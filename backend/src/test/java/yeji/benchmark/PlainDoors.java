package yeji.benchmark;

import static org.springframework.web.servlet.function.RouterFunctions.route;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;
import yeji.access.Caller;
import yeji.account.Epoch;
import yeji.account.SignedIn;
import yeji.form.FormQuery;
import yeji.form.Forms;
import yeji.form.ProjectForm;
import yeji.form.edit.Change;
import yeji.form.graphql.FormIds;
import yeji.organisation.Units;
import yeji.platform.graphql.paging.Cursors;

/**
 * Doors that answer what a GraphQL query of the benchmarks answers, by the same doors of the house and the same gate of rights,
 * and write it by hand: what a REST endpoint made for this one purpose would cost.
 */
final class PlainDoors {

    static final String PAGE = "/benchmark/plain/page/";
    static final String EVERYTHING = "/benchmark/plain/everything/";
    static final String NAMES = "/benchmark/plain/names/";
    static final String LIST = "/benchmark/plain/list";

    private static final int FIRST_CHANGES = 20;
    private static final int PAGE_SIZE = 20;

    private final JsonMapper mapper = JsonMapper.builder().build();

    @Bean
    RouterFunction<ServerResponse> plainForms(Forms forms, Epoch epoch, Cursors cursors) {
        return route().POST(PAGE + "{id}", request -> {
                    request.body(byte[].class);
                    return page(find(forms, request.pathVariable("id")), forms, epoch, cursors);
                })
                .POST(EVERYTHING + "{id}", request -> {
                    request.body(byte[].class);
                    return everything(find(forms, request.pathVariable("id")));
                })
                .POST(NAMES + "{id}", request -> {
                    request.body(byte[].class);
                    return names(find(forms, request.pathVariable("id")));
                })
                .build();
    }

    @Bean
    RouterFunction<ServerResponse> plainList(Forms forms, Units units, Cursors cursors) {
        return route().POST(LIST, request -> {
                    request.body(byte[].class);
                    return list(forms, units, cursors);
                })
                .build();
    }

    private static Caller caller() {
        Authentication found = SecurityContextHolder.getContext().getAuthentication();
        if (found != null && found.getPrincipal() instanceof SignedIn signedIn) return signedIn.caller();
        throw new IllegalStateException("nobody is signed in");
    }

    private static ProjectForm find(Forms forms, String id) {
        if (FormIds.read(id).flatMap(found -> forms.find(found, caller())).orElseThrow() instanceof ProjectForm form) {
            return form;
        }
        throw new IllegalStateException("made forms are project forms");
    }

    private ServerResponse page(ProjectForm form, Forms forms, Epoch epoch, Cursors cursors) {
        List<Change> found = forms.changes(form.id(), Integer.MAX_VALUE, FIRST_CHANGES + 1, caller())
                .orElseThrow();
        boolean more = found.size() > FIRST_CHANGES;
        List<Change> changes = more ? found.subList(0, FIRST_CHANGES) : found;
        int last = changes.get(changes.size() - 1).revision();
        return written(json -> {
            PlainJson plain = new PlainJson(json, true);
            json.writeObjectPropertyStart("viewer");
            json.writeStringProperty("epoch", epoch.value());
            plain.end("Viewer");
            json.writeObjectPropertyStart("form");
            plain.sheet(form, caller());
            new PlainTree(json, plain, PlainTree.Depth.PAGE).write(form);
            plain.changes(changes, more, cursors.seal("changes " + form.id(), List.of(last)));
            plain.end("ProjectForm");
        });
    }

    private ServerResponse everything(ProjectForm form) {
        return written(json -> {
            PlainJson plain = new PlainJson(json, false);
            json.writeObjectPropertyStart("form");
            plain.sheet(form, caller());
            new PlainTree(json, plain, PlainTree.Depth.EVERYTHING).write(form);
            plain.end("ProjectForm");
        });
    }

    private ServerResponse names(ProjectForm form) {
        return written(json -> {
            PlainJson plain = new PlainJson(json, false);
            json.writeObjectPropertyStart("form");
            json.writeStringProperty("title", form.paper().title());
            json.writeNumberProperty("revision", form.docket().revision());
            new PlainTree(json, plain, PlainTree.Depth.NAMES).write(form);
            plain.end("ProjectForm");
        });
    }

    private ServerResponse list(Forms forms, Units units, Cursors cursors) {
        Caller caller = caller();
        FormQuery query = new FormQuery(
                caller.scope(), null, null, null, null, null, new FormQuery.Order(FormQuery.Field.CHANGED, true));
        List<FormQuery.Entry> found = forms.list(query, new FormQuery.Part(PAGE_SIZE + 1, false, null, null));
        boolean more = found.size() > PAGE_SIZE;
        List<FormQuery.Entry> page = more ? found.subList(0, PAGE_SIZE) : found;
        FormQuery.Key last = page.get(page.size() - 1).key();
        String cursor = cursors.seal("forms CHANGED DESC", List.of(last.value(), last.id()));
        long total = forms.count(query);
        return written(json -> {
            PlainJson plain = new PlainJson(json, true);
            json.writeObjectPropertyStart("forms");
            json.writeArrayPropertyStart("nodes");
            for (FormQuery.Entry entry : page) {
                if (!(entry.form() instanceof ProjectForm form)) continue;
                plain.row(form, units.find(form.docket().unitId(), caller).orElse(null), caller);
            }
            json.writeEndArray();
            pageInfo(json, plain, more, cursor);
            json.writeNumberProperty("totalCount", total);
            plain.end("FormConnection");
        });
    }

    private static void pageInfo(JsonGenerator json, PlainJson plain, boolean more, @Nullable String cursor) {
        json.writeObjectPropertyStart("pageInfo");
        json.writeBooleanProperty("hasNextPage", more);
        json.writeStringProperty("endCursor", cursor);
        plain.end("PageInfo");
    }

    /** Writes what is below {@code data}. */
    private interface Writing {

        void into(JsonGenerator json);
    }

    private ServerResponse written(Writing data) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = mapper.createGenerator(bytes)) {
            json.writeStartObject();
            json.writeObjectPropertyStart("data");
            data.into(json);
            json.writeEndObject();
            json.writeEndObject();
        }
        return Floors.answer(bytes.toByteArray());
    }
}
