package yeji.benchmark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** What a preparer sends to change a form, and asks to see that it is changed. */
final class Edits {

    private static final String INDICATORS =
            "query I($id: ID!) { form(id: $id) { indicatorTree { categories { subcategories { indicators { id } } } } } }";
    private static final String HISTORY =
            "query H($id: ID!, $after: String) { form(id: $id) { changes(first: 200, after: $after) {"
                    + " nodes { revision changeId edits } pageInfo { hasNextPage endCursor } } } }";

    private Edits() {}

    /** A change as the history has it. */
    record Changed(int revision, String changeId, JsonNode edits) {

        /** Which target it set, and to what; blank if it is another kind of change. */
        String target() {
            JsonNode set = edits.at("/0/setIndicator");
            return set.path("id").asString("") + " " + set.path("targetText").asString("");
        }
    }

    /** The input of {@code editForm} that gives one indicator another target. */
    static Map<String, Object> target(String form, int base, UUID editId, String indicator, String text) {
        return Map.of(
                "formId",
                form,
                "baseRevision",
                base,
                "editId",
                editId.toString(),
                "edits",
                List.of(Map.of("setIndicator", Map.of("id", indicator, "targetText", text))));
    }

    /** The ids of a form's indicators, in the order of the paper. */
    static List<String> indicators(Client reader, String form) throws IOException, InterruptedException {
        return reader.graphql(INDICATORS, Map.of("id", form)).findValuesAsString("id");
    }

    /** All changes of a form, newest first. */
    static List<Changed> history(Client reader, String form) throws IOException, InterruptedException {
        List<Changed> all = new ArrayList<>();
        Map<String, Object> variables = new HashMap<>(Map.of("id", form));
        boolean more = true;
        while (more) {
            JsonNode page = reader.graphql(HISTORY, variables).at("/form/changes");
            page.path("nodes")
                    .forEach(node -> all.add(new Changed(
                            node.path("revision").asInt(), node.path("changeId").asString(), node.path("edits"))));
            more = page.at("/pageInfo/hasNextPage").asBoolean();
            variables.put("after", page.at("/pageInfo/endCursor").asString());
        }
        return all;
    }
}
