package yeji.form.graphql;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import yeji.form.edit.NewNode;
import yeji.form.edit.deciding.Conflict;
import yeji.form.field.Problem;
import yeji.form.tree.Place;
import yeji.platform.web.Wording;

/** How mutations of forms end, told to the caller: places, problems in the caller's language, conflicts. */
@Controller
class OutcomeController {

    private final Wording wording;

    OutcomeController(Wording wording) {
        this.wording = wording;
    }

    @SchemaMapping
    String id(NewNode node) {
        return node.id().value();
    }

    @SchemaMapping
    @Nullable String nodeId(Place place) {
        return place.node() == null ? null : place.node().value();
    }

    @SchemaMapping
    OffsetDateTime changedAt(Conflict conflict) {
        return conflict.changedAt().atOffset(ZoneOffset.UTC);
    }

    @SchemaMapping
    String message(Problem problem, Locale locale) {
        return wording.text(problem.message(), locale, problem.figures().toArray());
    }

    @SchemaMapping
    @Nullable String formId(Problem problem) {
        return problem.formId() == null ? null : FormIds.write(problem.formId());
    }
}
