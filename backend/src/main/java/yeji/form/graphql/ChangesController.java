package yeji.form.graphql;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import yeji.access.Caller;
import yeji.form.Form;
import yeji.form.Forms;
import yeji.form.edit.Change;
import yeji.form.edit.json.EditWriter;
import yeji.platform.graphql.paging.Connection;
import yeji.platform.graphql.paging.Cursors;
import yeji.platform.graphql.paging.PageRequest;
import yeji.platform.graphql.paging.Paging;

/** A form's history, and what each change did in the shape of the API. */
@Controller
class ChangesController {

    private final Forms forms;
    private final Paging paging;
    private final Cursors cursors;

    ChangesController(Forms forms, Paging paging, Cursors cursors) {
        this.forms = forms;
        this.paging = paging;
        this.cursors = cursors;
    }

    @SchemaMapping
    @Nullable Connection<Change> changes(
            Form form, @Argument @Nullable Integer first, @Argument @Nullable String after, Caller caller) {
        PageRequest asked = paging.read(first, after);
        String list = "changes " + form.id();
        int below = after == null ? Integer.MAX_VALUE : revision(list, after);
        return forms.changes(form.id(), below, asked.fetch(), caller)
                .map(found -> Connection.of(asked, found, change -> cursors.seal(list, List.of(change.revision()))))
                .orElse(null);
    }

    private int revision(String list, String cursor) {
        return cursors.open(list, cursor).get(0) instanceof Integer revision ? revision : 0;
    }

    @SchemaMapping
    OffsetDateTime at(Change change) {
        return change.at().atOffset(ZoneOffset.UTC);
    }

    @SchemaMapping
    List<Map<String, @Nullable Object>> edits(Change change) {
        return EditWriter.write(change.edits());
    }

    @SchemaMapping
    List<Map<String, @Nullable Object>> inverse(Change change) {
        return EditWriter.write(change.inverse());
    }
}
