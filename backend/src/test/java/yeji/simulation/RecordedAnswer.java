package yeji.simulation;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import yeji.form.Form;
import yeji.form.edit.NewNode;
import yeji.form.edit.deciding.Conflict;
import yeji.form.edit.deciding.Decision;
import yeji.form.edit.deciding.FormConflict;
import yeji.form.edit.deciding.FormRejected;
import yeji.form.field.Problem;
import yeji.form.tree.Place;

/** What the core says of a call, in the shape of {@code contract/}. */
final class RecordedAnswer {

    private static final JsonMapper JSON = JsonMapper.shared();

    private RecordedAnswer() {}

    static JsonNode of(Decision decision, Form before) {
        ObjectNode answer = JSON.createObjectNode();
        if (decision instanceof FormConflict conflict) {
            ArrayNode conflicts = answer.putArray("conflicts");
            conflict.conflicts().forEach(each -> write(each, conflicts.addObject()));
        } else if (decision instanceof FormRejected rejected) {
            ArrayNode problems = answer.putArray("problems");
            rejected.problems().forEach(each -> write(each, problems.addObject()));
        } else if (decision instanceof Decision.Apply apply && apply.edits().isEmpty()) {
            answer.put("unchanged", true);
        } else if (decision instanceof Decision.Apply apply) {
            ObjectNode changed = answer.putObject("changed");
            changed.setAll(FormDifference.between(before, apply.form()));
            ArrayNode newNodes = changed.putArray("newNodes");
            for (NewNode node : apply.newNodes()) {
                newNodes.addObject()
                        .put("editIndex", node.editIndex())
                        .put("id", node.id().toString());
            }
        }
        return answer;
    }

    private static void write(Conflict conflict, ObjectNode json) {
        json.put("editIndex", conflict.editIndex());
        json.put("place", written(conflict.place()));
        json.set("base", JSON.valueToTree(conflict.base()));
        json.set("now", JSON.valueToTree(conflict.now()));
        json.put("revision", conflict.revision());
    }

    private static void write(Problem problem, ObjectNode json) {
        json.put("editIndex", problem.editIndex());
        json.put("code", problem.code().name());
        json.put("place", problem.place() == null ? null : written(problem.place()));
    }

    private static @Nullable String written(Place place) {
        return (place.node() == null ? "" : place.node() + "/") + Objects.toString(place.field(), "");
    }
}
