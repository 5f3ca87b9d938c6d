package yeji.history;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import tools.jackson.databind.JsonNode;

/** Edits as maps from place to value: a field of the form by its name, an indicator by its id with its target. */
final class Puts {

    private Puts() {}

    /** What an edit of the history put where. */
    static Map<String, String> of(JsonNode edit) {
        Map<String, String> puts = new HashMap<>();
        edit.path("setFormFields")
                .propertyStream()
                .forEach(field -> puts.put(field.getKey(), field.getValue().asString("")));
        for (String kind : new String[] {"addIndicator", "setIndicator"}) {
            if (edit.has(kind)) {
                puts.put(
                        edit.path(kind).path("id").asString(),
                        edit.path(kind).path("targetText").asString(""));
            }
        }
        return puts;
    }

    /** An edit of one field. */
    static Map<String, ?> field(String name, String value) {
        return Map.of("setFormFields", Map.of(name, value));
    }

    static Map<String, ?> newIndicator(String subcategory, String id, String target) {
        return Map.of(
                "addIndicator", Map.of("subcategoryId", subcategory, "id", id, "name", target, "targetText", target));
    }

    static Map<String, ?> indicator(String id, String target) {
        return Map.of("setIndicator", Map.of("id", id, "targetText", target));
    }

    static <T> T oneOf(List<T> things, Random random) {
        return things.get(random.nextInt(things.size()));
    }
}
